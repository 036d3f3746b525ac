package java

import (
	"math"
	"os"
	"strconv"
	"strings"
	"testing"
)

// TestNumbers compares with what Java 17 printed: a line holds the type, the bits
// and the text.
func TestNumbers(t *testing.T) {
	file, err := os.ReadFile("testdata/numbers.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(file)) {
		c := strings.Fields(line)
		bits, err := strconv.ParseUint(c[1], 16, 64)
		if err != nil {
			t.Fatal(err)
		}
		got := DoubleString(math.Float64frombits(bits))
		if c[0] == "float" {
			got = FloatString(math.Float32frombits(uint32(bits)))
		}
		if got != c[2] {
			t.Errorf("%s %s prints as %s, want %s", c[0], c[1], got, c[2])
		}
	}
}

// FuzzDoubleString demands that what is printed reads as the same number.
func FuzzDoubleString(f *testing.F) {
	for _, n := range []float64{0, 1, 1e23, 5e-324, math.MaxFloat64, 0.1, -123456.789} {
		f.Add(math.Float64bits(n))
	}
	f.Fuzz(func(t *testing.T, bits uint64) {
		n := math.Float64frombits(bits)
		if s := DoubleString(n); !math.IsNaN(n) {
			if back, err := strconv.ParseFloat(s, 64); err != nil || back != n {
				t.Errorf("%x prints as %s, which reads as %v, %v", bits, s, back, err)
			}
		}
		small := math.Float32frombits(uint32(bits))
		if s := FloatString(small); small == small {
			if back, err := strconv.ParseFloat(s, 32); err != nil || float32(back) != small {
				t.Errorf("%x prints as %s, which reads as %v, %v", uint32(bits), s, back, err)
			}
		}
	})
}

func BenchmarkAppendDouble(b *testing.B) {
	numbers := map[string]float64{"whole": 42, "short": 0.25, "long": 0.1 + 0.2, "score": 1.2039728164672852, "huge": 1.7976931348623157e308, "geo": 13.41053, "small": 0.0015, "tiny": 1e-5, "price": 123456.789, "big": 1.5e10}
	for name, n := range numbers {
		b.Run(name, func(b *testing.B) {
			var buf [32]byte
			b.ReportAllocs()
			for b.Loop() {
				AppendDouble(buf[:0], n)
			}
		})
	}
}
