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
	case *Rectangle:
		for _, part := range rectangleParts(g) {
			if err := checkPolygon(part); err != nil {
				return err
			}
		}
		return nil
	case *Polygon:
		return checkPolygon(g)
	}
	return checkCoordinates(g)
}

func checkPolygon(p *Polygon) error {
	for _, hole := range p.Holes {
		if err := checkCoordinates(hole); err != nil {
			return err
		}
	}
	if err := checkCoordinates(p.Shell); err != nil {
		return err
	}
	_, err := Tessellate(p)
	return err
}

func checkCoordinates(g Geometry) error {
	return g.coordinates(func(x, y, _ float64) error {
		if err := CheckLatitude(y); err != nil {
			return err
		}
		return CheckLongitude(x)
	})
}
