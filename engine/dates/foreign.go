package dates

// Foreign reads and prints dates otherwise than java.time does.
type Foreign interface {
	// Parse reads a date. A zone that is not nil counts for dates that name none.
	Parse(text string, zone *Zone) (Instant, error)
	// ParseMath reads the date that date math starts from. Rounded up, what is missing
	// of its time is the end of the day.
	ParseMath(text string, zone *Zone, roundUp bool) (Instant, error)
	// Format prints a moment in a zone; nil is UTC.
	Format(i Instant, zone *Zone) string
}

// OfForeign is a formatter that leaves reading and printing to another one; what
// date math adds is the same.
func OfForeign(pattern string, to Foreign) *Formatter {
	return &Formatter{pattern: pattern, foreign: to, locale: rootLocale()}
}

// Foreign is what the formatter leaves reading and printing to; nil if nothing.
func (f *Formatter) Foreign() Foreign { return f.foreign }
