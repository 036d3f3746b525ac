package dates

// Names are what a locale calls parts of dates.
type Names struct {
	Months, ShortMonths []string // from January on
	Days, ShortDays     []string // from Monday on
	Halfdays            []string // before noon, after noon
	Eras                []string // before Christ, after
}

// NamesOf are the names of a locale as a mapping gives it.
func NamesOf(locale string) (*Names, error) {
	l, err := localeNamed(locale)
	if err != nil {
		return nil, err
	}
	if locale == "" { // Java's older texts have no long names and other eras for it
		return &Names{Months: l.months[short], ShortMonths: l.months[short], Days: l.days[short], ShortDays: l.days[short],
			Halfdays: l.amPm, Eras: l.eras[0]}, nil
	}
	return &Names{Months: l.months[full], ShortMonths: l.months[short], Days: l.days[full], ShortDays: l.days[short],
		Halfdays: l.amPm, Eras: l.eras[1]}, nil
}
