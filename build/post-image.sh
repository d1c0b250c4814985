#!/bin/sh
# The cache of loaded classes is for jars of just this time, and jpackage's copies have another.
TZ=UTC
export TZ
/usr/bin/find "$JpAppImageDir" -name '*.jar' -exec /usr/bin/touch -t 202601010000.00 {} +
