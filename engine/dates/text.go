package dates

// textStyle is how long a name is, and whether it stands alone.
type textStyle uint8

const (
	full textStyle = iota
	fullAlone
	short
	shortAlone
	narrow
	narrowAlone
	numStyles
)

// text is a field by its name: Jan, Monday, AM, BC.
type text struct {
	f     field
	style textStyle
}

// names are the texts of the field's values and the value of the first one; nil
// if the locale has none.
func (t text) names(l *localeData) (names []string, first int64) {
	switch t.f {
	case monthOfYear:
		return l.months[t.style], 1
	case dayOfWeek:
		return l.days[t.style], 1
	case quarterOfYear:
		return l.quarters[t.style], 1
	case amPmOfDay:
		return l.amPm, 0
	case era:
		return l.eras[t.style/2], 0
	}
	return nil, 0
}

func (t text) parse(c *parseContext, pos int) int {
	names, first := t.names(c.locale)
	if len(names) > 0 {
		// The longest name counts; of two that are alike, the last.
		best, at := -1, -1
		for i, name := range names {
			if next, ok := c.hasPrefix(pos, name); ok && next >= at {
				best, at = i, next
			}
		}
		if best >= 0 {
			return c.set(t.f, int64(best)+first, pos, at)
		}
		if !c.lenient {
			return ^pos
		}
	}
	return t.number().parse(c, pos)
}

func (t text) number() *number { return &number{f: t.f, min: 1, max: 19} }

func (t text) format(c *printContext) (bool, error) {
	v, ok, err := c.value(t.f)
	if !ok || err != nil {
		return ok, err
	}
	names, first := t.names(c.locale)
	if i := v - first; i >= 0 && i < int64(len(names)) {
		c.out = append(c.out, names[i]...)
		return true, nil
	}
	return t.number().format(c)
}
