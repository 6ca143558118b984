import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Makes one JSON file of the catalogue's YAML files, which a program that starts reads faster; run
/// by Maven, see `pom.xml`.
///
/// Arguments: the folder of the YAML files, and the JSON file.
void main(String[] arguments) throws IOException {
  ObjectMapper yaml = new YAMLMapper();
  ObjectMapper json = new JsonMapper();
  ObjectNode catalogue = json.createObjectNode();
  for (String name :
      List.of("companies", "models", "benchmarks", "people", "governments", "chips")) {
    catalogue.set(name, yaml.readTree(Path.of(arguments[0], name + ".yaml").toFile()));
  }
  Path file = Path.of(arguments[1]);
  Files.createDirectories(file.getParent());
  Files.writeString(file, json.writeValueAsString(catalogue));
}
