package dates

import (
	"testing"

	"esconsole/engine/eserr"
)

var zoneCases = []struct{ id, want, fault string }{
	{"Z", "Z", ""},
	{"+5", "+05:00", ""},
	{"+0530", "+05:30", ""},
	{"-18:00", "-18:00", ""},
	{"+01:02:03", "+01:02:03", ""},
	{"UTC", "UTC", ""},
	{"GMT+2", "GMT+02:00", ""},
	{"Europe/Paris", "Europe/Paris", ""},
	{"", "", "Invalid ID for ZoneOffset, invalid format: "},
	{"+18:01", "", "Zone offset not in valid range: -18:00 to +18:00"},
	{"+18:é01", "", "Invalid ID for ZoneOffset, non numeric characters found: +18:é01"},
	{"+1:00", "", "Invalid ID for ZoneOffset, non numeric characters found: +1:00"},
	{"Nowhere/City", "", "Unknown time-zone ID: Nowhere/City"},
	{"Europe Paris", "", "Invalid ID for region-based ZoneId, invalid format: Europe Paris"},
}

func TestParseZone(t *testing.T) {
	for _, c := range zoneCases {
		z, err := ParseZone(c.id)
		got, fault := "", ""
		if err != nil {
			fault = eserr.From(err).Reason
		} else {
			got = z.ID()
		}
		if got != c.want || fault != c.fault {
			t.Errorf("%q: %q, %q; want %q, %q", c.id, got, fault, c.want, c.fault)
		}
	}
}

// FuzzParseZone: what a zone calls itself is that zone again.
func FuzzParseZone(f *testing.F) {
	for _, c := range zoneCases {
		f.Add(c.id)
	}
	f.Fuzz(func(t *testing.T, id string) {
		z, err := ParseZone(id)
		if err != nil {
			return
		}
		again, err := ParseZone(z.ID())
		if err != nil || again.Offset(0) != z.Offset(0) {
			t.Errorf("%q calls itself %q, which is %v, %v", id, z.ID(), again, err)
		}
	})
}

// FuzzLocale: reading the name of a locale ends, and what it gives makes formats.
func FuzzLocale(f *testing.F) {
	for _, s := range []string{"en", "de_DE", "zh-CN", "ROOT", "a-b-c-d", "", "_", "xx"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		l, err := ParseLocale(s)
		if err != nil {
			return
		}
		if _, err := ForPattern("MMM d yyyy", Options{Locale: l}); err != nil {
			t.Errorf("%q: %v", s, err)
		}
	})
}
