package geo

import (
	"strings"

	"esconsole/engine/java"
)

// Distance is a length with its unit.
type Distance struct {
	Value float64
	Unit  Unit
}

// Unit is a unit of lengths.
type Unit int

// The units, in the order in which their names are looked for.
const (
	Inch Unit = iota
	Yard
	Feet
	Kilometer
	NauticalMile
	Millimeter
	Centimeter
	Mile
	Meter
)

// unitDef is a unit in meters, with its names: the first is what it is printed with.
type unitDef struct {
	meters float64
	names  []string
}

func (u Unit) def() unitDef {
	return [...]unitDef{{0.0254, []string{"in", "inch"}}, {0.9144, []string{"yd", "yards"}}, {0.3048, []string{"ft", "feet"}},
		{1000, []string{"km", "kilometers"}}, {1852, []string{"NM", "nmi", "nauticalmiles"}}, {0.001, []string{"mm", "millimeters"}},
		{0.01, []string{"cm", "centimeters"}}, {1609.344, []string{"mi", "miles"}}, {1, []string{"m", "meters"}}}[u]
}

// ParseDistance reads a length; without a unit it is in meters.
//
// Server: org.elasticsearch.common.unit.DistanceUnit.
func ParseDistance(text string) (Distance, error) {
	number, unit := text, Meter
search:
	for u := Inch; u <= Meter; u++ {
		for _, name := range u.def().names {
			if rest, ok := strings.CutSuffix(text, name); ok {
				number, unit = rest, u
				break search
			}
		}
	}
	f, err := parseDouble(number)
	return Distance{Value: f, Unit: unit}, err
}

// Meters is the length in meters.
func (d Distance) Meters() float64 {
	if d.Unit == Meter {
		return d.Value
	}
	return d.Value * d.Unit.def().meters
}

// String prints the length as the server does.
func (d Distance) String() string { return java.DoubleString(d.Value) + d.Unit.def().names[0] }
