package java

import (
	"math"
	"strconv"
)

// DoubleString is Java's Double.toString: 1.0, 1.0E10, 1.0E-5.
func DoubleString(f float64) string { return floatString(f, 64) }

// FloatString is Java's Float.toString.
func FloatString(f float32) string { return floatString(float64(f), 32) }

func floatString(f float64, bits int) string {
	switch {
	case math.IsNaN(f):
		return "NaN"
	case math.IsInf(f, 1):
		return "Infinity"
	case math.IsInf(f, -1):
		return "-Infinity"
	}
	abs := math.Abs(f)
	if abs == 0 || abs >= 1e-3 && abs < 1e7 {
		b := strconv.AppendFloat(nil, f, 'f', -1, bits)
		for _, c := range b {
			if c == '.' {
				return string(b)
			}
		}
		return string(append(b, ".0"...))
	}
	return scientific(strconv.AppendFloat(nil, f, 'e', -1, bits))
}

// scientific rewrites 1e+10 as 1.0E10 and 1.5e-05 as 1.5E-5.
func scientific(b []byte) string {
	out := make([]byte, 0, len(b)+2)
	dot := false
	for i, c := range b {
		switch c {
		case '.':
			dot = true
			out = append(out, c)
		case 'e':
			if !dot {
				out = append(out, ".0"...)
			}
			exp, _ := strconv.Atoi(string(b[i+1:]))
			return string(strconv.AppendInt(append(out, 'E'), int64(exp), 10))
		default:
			out = append(out, c)
		}
	}
	return string(out)
}
