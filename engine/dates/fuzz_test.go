package dates

import (
	"testing"
	"time"

	"esconsole/engine/java"
)

// FuzzParse looks for panics, and for a date that is read as another one than it
// has been printed from.
func FuzzParse(f *testing.F) {
	for _, seed := range [][2]string{{"strict_date_optional_time||epoch_millis", "2020-01-01T10:00:00Z"}, {"yyyy-MM-dd", "2020-13-01"},
		{"EEE, dd MMM yyyy HH:mm:ss Z", "Tue, 03 Mar 2020 10:00:00 +0000"}, {"YYYY-'W'ww-e", "2020-W10-2"}, {"[HH][:mm]", "10:30"},
		{"epoch_second", "-1.5"}, {"ppHH:mm", " 5:00"}, {"g", "58000"}, {"uuuuDDD", "2020366"}, {"VV", "Europe/Paris"}} {
		f.Add(seed[0], seed[1])
	}
	f.Fuzz(func(t *testing.T, pattern, text string) {
		format, err := ForPattern(pattern, Options{})
		if err != nil {
			return
		}
		i, err := format.Parse(text)
		if err != nil {
			return
		}
		_, _ = format.Format(i, nil)
		if y := dateOf(java.FloorDiv(i.Seconds, 86400)).year; pattern == "uuuu-MM-dd" && y > 0 && y < 9999 {
			if got, _ := format.Format(i, nil); got != text {
				t.Errorf("%q became %q", text, got)
			}
		}
	})
}

// FuzzMath looks for panics in date math.
func FuzzMath(f *testing.F) {
	for _, seed := range []string{"now-1d/d", "2020-01-01||+1M/d", "now/w+3y", "now+99999999999d", "||", "now/", "now*1d", "2020||/M"} {
		f.Add(seed, true)
	}
	format, err := ForPattern("strict_date_optional_time||epoch_millis", Options{})
	if err != nil {
		f.Fatal(err)
	}
	paris, err := ParseZone("Europe/Paris")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string, roundUp bool) {
		now := func() (Instant, error) { return OfMillis(1585443600123), nil }
		_, _ = format.ParseMath(text, now, roundUp, nil)
		_, _ = format.ParseMath(text, now, roundUp, paris)
	})
}

func BenchmarkParse(b *testing.B) {
	f, err := ForPattern("strict_date_optional_time||epoch_millis", Options{})
	if err != nil {
		b.Fatal(err)
	}
	for _, text := range []string{"2020-01-01", "2020-01-01T10:00:00.123Z", "2020-01-01T10:00", "1577836800000"} {
		b.Run(text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := f.Parse(text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// TestISO compares the quick way with the format itself.
func TestISO(t *testing.T) {
	f, err := ForPattern("strict_date_optional_time", Options{})
	if err != nil {
		t.Fatal(err)
	}
	slow := *f
	slow.iso = false
	for i := range 2000 {
		when := time.Unix(int64(i)*86413*1237%9e9-2e9, int64(i)*7919%1e9).UTC()
		for _, layout := range []string{"2006-01-02", "2006-01-02T15:04", "2006-01-02T15:04Z", "2006-01-02T15:04:05", "2006-01-02T15:04:05Z", "2006-01-02T15:04:05.999999999Z", "2006-01-02T15:04:05+05:30", "2006-01-02T15:04:05.000-07:00"} {
			text := when.Format(layout)
			got, err1 := f.Parse(text)
			want, err2 := slow.Parse(text)
			if got != want || (err1 == nil) != (err2 == nil) {
				t.Fatalf("%s: %v %v, %v %v", text, got, err1, want, err2)
			}
		}
	}
}
