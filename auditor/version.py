"""The version of the package, which every report names."""

VERSION = "0.1.0"
