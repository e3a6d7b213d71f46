# Fetches the sources that come from the npm registry: once per lock file, into the build folder, by the
# lock's integrity hashes, without running any script of a package.
# Sets LEERTAFEL_NODE_MODULES to the folder that holds the packages.
set(LEERTAFEL_NODE_MODULES "${CMAKE_BINARY_DIR}/npm/node_modules" CACHE PATH
    "Folder with the packages of resources/npm/package-lock.json")

function(leertafel_fetch_node_modules)
  set(source ${CMAKE_CURRENT_FUNCTION_LIST_DIR})
  set(folder ${CMAKE_BINARY_DIR}/npm)
  set_property(DIRECTORY ${CMAKE_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source}/package-lock.json)
  if(NOT LEERTAFEL_NODE_MODULES STREQUAL "${folder}/node_modules")
    return() # somebody brings the packages along
  endif()
  file(SHA256 ${source}/package-lock.json wanted)
  set(stamp ${folder}/stamp)
  if(EXISTS ${stamp})
    file(READ ${stamp} present)
    if(present STREQUAL wanted)
      return()
    endif()
  endif()
  find_program(NPM_PROGRAM npm)
  if(NOT NPM_PROGRAM)
    message(FATAL_ERROR
      "npm is missing: it fetches the encrypting SQLite. Install it (Debian: apt-get install npm), or set "
      "LEERTAFEL_NODE_MODULES to a folder that holds the packages of resources/npm/package-lock.json.")
  endif()
  message(STATUS "Fetching the packages of resources/npm/package-lock.json")
  file(MAKE_DIRECTORY ${folder})
  file(COPY ${source}/package.json ${source}/package-lock.json DESTINATION ${folder})
  execute_process(
    COMMAND ${NPM_PROGRAM} ci --ignore-scripts --no-audit --no-fund
    WORKING_DIRECTORY ${folder} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "npm could not fetch the packages of resources/npm/package-lock.json:\n${output}")
  endif()
  file(WRITE ${stamp} ${wanted})
endfunction()

leertafel_fetch_node_modules()
