package java

import "testing"

func TestDoubleString(t *testing.T) {
	for _, c := range []struct {
		f    float64
		want string
	}{{0, "0.0"}, {1, "1.0"}, {100, "100.0"}, {1e7, "1.0E7"}, {9999999, "9999999.0"}, {0.001, "0.001"}, {0.0001, "1.0E-4"},
		{1.5e-5, "1.5E-5"}, {-1e30, "-1.0E30"}, {123456789.5, "1.234567895E8"}} {
		if got := DoubleString(c.f); got != c.want {
			t.Errorf("DoubleString(%v) = %s, want %s", c.f, got, c.want)
		}
	}
	if got := FloatString(0.2876821); got != "0.2876821" {
		t.Errorf("FloatString gives %s", got)
	}
}
