package geo

import (
	"math"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

func (p *Point) coordinates(visit func(x, y, z float64) error) error { return visit(p.X, p.Y, p.Z) }

func (l *Line) coordinates(visit func(x, y, z float64) error) error {
	for i := range l.X {
		z := math.NaN()
		if l.Z != nil {
			z = l.Z[i]
		}
		if err := visit(l.X[i], l.Y[i], z); err != nil {
			return err
		}
	}
	return nil
}

func (p *Polygon) coordinates(visit func(x, y, z float64) error) error {
	if err := p.Shell.coordinates(visit); err != nil {
		return err
	}
	for _, h := range p.Holes {
		if err := h.coordinates(visit); err != nil {
			return err
		}
	}
	return nil
}

func (r *Rectangle) coordinates(visit func(x, y, z float64) error) error {
	if err := visit(r.MinX, r.MinY, math.NaN()); err != nil {
		return err
	}
	return visit(r.MaxX, r.MaxY, math.NaN())
}

func (c *Circle) coordinates(visit func(x, y, z float64) error) error { return visit(c.X, c.Y, c.Z) }

func (c *Collection) coordinates(visit func(x, y, z float64) error) error {
	for _, g := range c.Items {
		if err := g.coordinates(visit); err != nil {
			return err
		}
	}
	return nil
}

// checkHeights refuses a third dimension unless it is to be ignored.
func checkHeights(g Geometry, ignore bool) error {
	return g.coordinates(func(_, _, z float64) error { return checkHeight(z, ignore) })
}

func checkHeight(z float64, ignore bool) error {
	if ignore || math.IsNaN(z) {
		return nil
	}
	return eserr.IllegalArgument("found Z value [%s] but [ignore_z_value] parameter is [false]", java.DoubleString(z))
}

// checkGeography refuses what is no place on the globe, and heights as
// checkHeights does.
func checkGeography(g Geometry, ignoreZ bool) error {
	return g.coordinates(func(x, y, z float64) error {
		if err := CheckLatitude(y); err != nil {
			return err
		}
		if err := CheckLongitude(x); err != nil {
			return err
		}
		return checkHeight(z, ignoreZ)
	})
}

// CheckLatitude is the error for a latitude that is none; nil if it is one.
func CheckLatitude(y float64) error {
	if math.IsNaN(y) || y < -90 || y > 90 {
		return eserr.IllegalArgument("invalid latitude %s; must be between -90.0 and 90.0", java.DoubleString(y))
	}
	return nil
}

// CheckLongitude is CheckLatitude for longitudes.
func CheckLongitude(x float64) error {
	if math.IsNaN(x) || x < -180 || x > 180 {
		return eserr.IllegalArgument("invalid longitude %s; must be between -180.0 and 180.0", java.DoubleString(x))
	}
	return nil
}
