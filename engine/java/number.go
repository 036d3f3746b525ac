package java

// AppendDouble adds Double.toString of f.
func AppendDouble(out []byte, f float64) []byte { return append(out, DoubleString(f)...) }

// AppendFloat adds Float.toString of f.
func AppendFloat(out []byte, f float32) []byte { return append(out, FloatString(f)...) }
