package geo

import (
	"esconsole/engine/eserr"
)

// Check refuses a prepared shape that an index can't keep.
func Check(g Geometry) error {
	switch g := g.(type) {
	case *Circle:
		return eserr.IllegalArgument("invalid shape type found [Circle] while indexing shape")
	case *Collection:
		for _, item := range g.Items {
			if err := Check(item); err != nil {
				return err
			}
		}
		return nil
	}
	return g.coordinates(func(x, y, _ float64) error {
		if err := CheckLatitude(y); err != nil {
			return err
		}
		return CheckLongitude(x)
	})
}
