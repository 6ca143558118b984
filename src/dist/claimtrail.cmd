@echo off
rem Starts Claimtrail from a release archive. Needs JDK 25 or newer: JAVA_HOME, or java on the path.
setlocal
set "lib=%~dp0lib"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" "-Djava.util.logging.config.file=%lib%\logging.properties" -jar "%lib%\claimtrail.jar" %*
