package geo

import (
	"slices"

	"esconsole/engine/eserr"
)

// ParseUnit reads the name of a unit.
func ParseUnit(name string) (Unit, error) {
	for u := Inch; u <= Meter; u++ {
		if slices.Contains(u.def().names, name) {
			return u, nil
		}
	}
	return 0, eserr.IllegalArgument("No distance unit match [%s]", name)
}

// FromMeters is a length in meters in this unit.
func (u Unit) FromMeters(m float64) float64 {
	if u == Meter {
		return m
	}
	return m / u.def().meters
}
