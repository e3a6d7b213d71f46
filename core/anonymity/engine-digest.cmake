# Writes OUT with one digest over the files that say what is found: cmake -DOUT=… -DFILES=a|b|c -P engine-digest.cmake
string(REPLACE "|" ";" files "${FILES}")
set(all "")
foreach(file IN LISTS files)
  file(SHA256 ${file} digest)
  string(APPEND all "${digest}\n")
endforeach()
string(SHA256 digest "${all}")
file(WRITE ${OUT} "constexpr char engineDigest[] = \"${digest}\";\n")
