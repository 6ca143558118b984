package org.claimtrail.fetch;

/// What every [Journey] goes by.
record Road(Client client, Turns turns, Manners manners) {}
