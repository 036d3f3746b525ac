package units

import (
	"math"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// Ratio is a share in percent.
//
// Server: org.elasticsearch.common.unit.RatioValue.
type Ratio float64

// String prints it as 50.0%.
func (r Ratio) String() string { return java.DoubleString(float64(r)) + "%" }

// Share is the ratio as a number of at most 1.
func (r Ratio) Share() float64 { return float64(r) / 100 }

// ParseRatio reads 50% or 0.5.
func ParseRatio(text string) (Ratio, *eserr.Error) {
	if digits, ok := strings.CutSuffix(text, "%"); ok {
		percent, ok := parseDouble(digits)
		switch {
		case !ok:
			return 0, eserr.Parse("Failed to parse [%s] as a double", digits).Wrap(doubleFormat(digits))
		case percent < 0 || percent > 100:
			return 0, eserr.Parse("Percentage should be in [0-100], got [%s]", digits)
		}
		return Ratio(math.Abs(percent)), nil
	}
	share, ok := parseDouble(text)
	switch {
	case !ok:
		return 0, eserr.Parse("Invalid ratio or percentage [%s]", text)
	case share < 0 || share > 1:
		return 0, eserr.Parse("Ratio should be in [0-1.0], got [%s]", java.DoubleString(share))
	}
	return Ratio(100 * math.Abs(share)), nil
}
