package differential

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"

	"esconsole/engine/dates"
	"esconsole/engine/enginetest"
	"esconsole/engine/enginetest/golden"
)

// RunDates is Run for date fields of random formats: texts that are read with
// them, dates that are printed in others, and ranges with date math, rounding and
// time zones. major is the version of the two.
func RunDates(major int) Runner {
	return func(ctx context.Context, seed uint64, length int, e, server enginetest.Backend, rules *golden.Rules) ([]*Difference, int, error) {
		g := &dateGenerator{generator: &generator{rand.New(rand.NewPCG(seed, 3))}}
		next := func(i int) Request { return typed(major, g.request(i)) }
		return run(ctx, dateIndex, next, length, e, server, rules)
	}
}

// dateGenerator makes requests about one index with fields f0 to f5. It remembers
// their formats, so that most texts fit.
type dateGenerator struct {
	*generator
	formats, locales []string
}

const (
	dateIndex  = "mapping-dates"
	dateFields = 6
)

func (g *dateGenerator) request(i int) Request {
	switch {
	case i == 0:
		return g.json("PUT", "/"+dateIndex, "", `{"settings":{"number_of_shards":1,"refresh_interval":"-1"},"mappings":{"dynamic":false,"properties":{"d":{"type":"date"},"n":{"type":"date_nanos"},"r":{"type":"date_range"},"i":{"type":"date","ignore_malformed":true}}}}`)
	case i == 1:
		return g.bulk([]string{`{"d":-62135596800000,"n":0}`, `{"d":253402300799999,"n":"2262-01-01"}`})
	case i < 2+dateFields:
		return g.field(i - 2)
	}
	switch g.IntN(4) {
	case 0:
		return g.texts()
	case 1:
		return g.printed()
	}
	return g.ranges()
}

// field is a new date field with a format of its own.
func (g *dateGenerator) field(n int) Request {
	format, locale := g.format(), ""
	options := `"type":"` + g.pick("date", "date", "date", "date_nanos") + `","format":` + quoted(format)
	if g.one(3) && !strings.ContainsAny(format, "zv") { // names of zones are known in English only
		locale = g.pick(dateLocales...)
		options += `,"locale":` + quoted(locale)
	}
	g.formats, g.locales = append(g.formats, format), append(g.locales, locale)
	return g.json("PUT", "/"+dateIndex+"/_mapping", "", fmt.Sprintf(`{"properties":{"f%d":{%s}}}`, n, options))
}

// texts are documents with a date each.
func (g *dateGenerator) texts() Request {
	var docs []string
	for range 10 {
		if g.one(5) {
			text := g.scalar(quoted(g.text(defaultFormat, "")))
			docs = append(docs, g.pick(`{"d":`+text+`}`, `{"n":`+text+`}`, `{"i":`+text+`}`, `{"r":{"gte":`+text+`}}`))
			continue
		}
		n := g.IntN(len(g.formats))
		text := g.scalar(quoted(g.text(g.formats[n], g.locales[n])))
		docs = append(docs, fmt.Sprintf(`{"f%d":%s}`, n, text))
	}
	return g.bulk(docs)
}

// scalar is a text, or sometimes a number in its place.
func (g *dateGenerator) scalar(text string) string {
	if g.one(20) {
		return g.pick("0", "1577934245000", "-1", "1577934245.5", "2020", "20200102", "1e12", "-62135596800000", "253402300800000", "9223372036854775807", "-9223372036854775808", "0.001", "true", "99999")
	}
	return text
}

func (g *dateGenerator) bulk(docs []string) Request {
	r := g.json("POST", "/"+dateIndex+"/_bulk", "refresh&filter_path=errors,items.*.error,items.*.result", "{\"index\":{}}\n"+strings.Join(docs, "\n{\"index\":{}}\n")+"\n")
	r.Kind = ndjsonType
	return r
}

// printed shows the dates of a field in a format.
func (g *dateGenerator) printed() Request {
	field := g.pick("d", "d", "n", fmt.Sprintf("f%d", g.IntN(dateFields)))
	show := `"` + field + `"`
	if !g.one(4) {
		show = `{"field":"` + field + `","format":` + quoted(g.format()) + `}`
	}
	return g.json("GET", "/"+dateIndex+"/_search", "", `{"size":200,"sort":"_seq_no","_source":false,"query":{"exists":{"field":"`+field+`"}},"docvalue_fields":[`+show+`]}`)
}

// ranges asks what a range means, or what is wrong with it: its bounds are in the
// explanation.
func (g *dateGenerator) ranges() Request {
	field, format, locale := g.pick("d", "d", "d", "r", "r", "n"), defaultFormat, ""
	if g.one(3) {
		n := g.IntN(len(g.formats))
		field, format, locale = fmt.Sprintf("f%d", n), g.formats[n], g.locales[n]
	}
	var options []string
	if g.one(3) {
		format = g.format()
		options = append(options, `"format":`+quoted(format))
	}
	bound := g.pick("gte", "gt", "lte", "lt")
	options = append(options, `"`+bound+`":`+g.scalar(quoted(g.math(format, locale))))
	if g.one(3) {
		options = append(options, `"time_zone":`+quoted(g.zone()))
	}
	if g.one(6) {
		other := g.pick("gte", "gt", "lte", "lt")
		if other != bound {
			options = append(options, `"`+other+`":`+quoted(g.math(format, locale)))
		}
	}
	body := `{"query":{"range":{"` + field + `":{` + strings.Join(options, ",") + `}}}}`
	if g.one(2) {
		return g.json("GET", "/"+dateIndex+"/_search", "size=0", body)
	}
	return g.json("GET", "/"+dateIndex+"/_validate/query", "explain&filter_path=valid,explanations.explanation", body)
}

// math is a date with date math behind it.
func (g *dateGenerator) math(format, locale string) string {
	s := g.text(format, locale)
	if s == "now" {
		s = "2020" // the two have clocks of their own
	}
	if g.one(3) {
		return s
	}
	s += "||"
	for range 1 + g.IntN(3) {
		switch g.IntN(3) {
		case 0:
			s += "/" + g.pick(mathUnits...)
		default:
			s += g.pick("+", "-") + g.pick("1", "", "2", "13", "400", "99999", "0", "35") + g.pick(mathUnits...)
		}
	}
	if g.one(12) {
		return g.spoiled(s)
	}
	return s
}

var mathUnits = []string{"y", "M", "w", "d", "h", "H", "m", "s"}

// zone names a time zone.
func (g *dateGenerator) zone() string {
	if g.one(12) {
		return g.spoiled(g.pick(dateZones...))
	}
	return g.pick(dateZones...)
}

var dateZones = []string{"Europe/Paris", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Casablanca", "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia",
	"Europe/London", "Asia/Shanghai", "America/Sao_Paulo", "UTC", "Z", "+01:00", "-03:30", "GMT+2", "UTC+01:30", "UT", "CET", "EST5EDT", "Etc/GMT+5", "+5", "+0530", "-18:00", "+18:01",
	"Africa/Monrovia", "Asia/Tehran", "America/Caracas", "Europe/Moscow", "Asia/Pyongyang", "Pacific/Kiritimati", "Antarctica/Troll", "Europe/Dublin", "Africa/Cairo", "Asia/Gaza", "EST", "GMT0", "PST", "Nowhere/City"}

var dateLocales = []string{"en", "de", "fr", "zh", "zh-CN", "ja", "ru", "ar", "pt_BR", "en_GB", "th", "ko", "es", "it", "sv-SE", "hi", "tr", "fi", "cs", "ROOT", "xx", "en-US-POSIX"}

const defaultFormat = "strict_date_optional_time||epoch_millis"

// text is a date in a format, as that prints it; now and then in another one, or
// with a mistake in it.
func (g *dateGenerator) text(format, locale string) string {
	if g.one(8) {
		return g.pick(dateTexts...)
	}
	if g.one(15) {
		format = g.format()
	}
	at := dates.Instant{Seconds: g.seconds(), Nano: g.pickInt(0, 0, 1e8, 123e6, 123456789, 999999999, 1000)}
	alternatives := strings.Split(format, "||")
	text := "2020-01-02"
	l, _ := dates.ParseLocale(locale)
	if f, err := dates.ForPattern(alternatives[g.IntN(len(alternatives))], dates.Options{Locale: l}); err == nil {
		zone, err := dates.ParseZone(g.pick(dateZones...))
		if err != nil {
			zone = dates.UTC
		}
		if s, err := f.Format(at, zone); err == nil {
			text = s
		}
	}
	if g.one(5) {
		return g.spoiled(text)
	}
	return text
}

// seconds are mostly of our days, since 1970.
func (g *dateGenerator) seconds() int64 {
	switch g.IntN(6) {
	case 0:
		return g.Int64N(4e9) - 2e9
	case 1:
		return g.Int64N(600e9) - 300e9
	case 2:
		return 86400 * (g.Int64N(30000) - 3000)
	}
	return 1500000000 + g.Int64N(2e8)
}

// spoiled is text with a mistake.
func (g *dateGenerator) spoiled(s string) string {
	r := []rune(s)
	at := g.IntN(len(r) + 1)
	switch g.IntN(5) {
	case 0:
		return string(r[:at])
	case 1:
		return string(r[:at]) + g.pick("0", "1", "9", " ", "-", "T", "Z", "x", ":", ".", "é", ",5", "+01:00") + string(r[at:])
	case 2:
		if at < len(r) {
			return string(r[:at]) + string(r[at+1:])
		}
		return s + s
	case 3:
		return s + g.pick("Z", "T00", " ", "x", "+02:00", "[Europe/Paris]", ".5", ",123", "||", "||/d")
	}
	return strings.Replace(s, g.pick("0", "1", "2", "-", ":", "T"), g.pick("9", "3", "/", "T", "t", ""), 1)
}

var dateTexts = []string{"", "now", "2020", "2020-1-2", "2020-01", "2020-01-02T", "2020-01-02T10", "2020-01-02T10:20", "2020-01-02T10:20:30", "2020-01-02T10:20:30.1", "2020-01-02T10:20:30,123456Z",
	"2020-01-02T10:20:30.123456789123Z", "2020-01-02 10:20:30", "2020-02-30", "2019-02-29", "2020-02-29", "2020-13-01", "2020-00-01", "0000-01-01", "-0001-01-01", "+12020-01-01", "12020-01-01", "2020-366", "2021-366",
	"2020-W53-7", "2021-W53-1", "2020-W1-1", "24:00:00", "2020-01-02T24:00:00", "2020-01-02T23:59:60", "2020-01-02T10:20:30+01", "2020-01-02T10:20:30+0100", "2020-01-02T10:20:30+01:00:30",
	"2020-01-02T10:20:30+19:00", "2020-01-02T10:20:30 Europe/Paris", "2020-01-02T10:20:30Europe/Paris", "1577934245", "1577934245000", "1577934245.5", "-1", "1e9", "99999999999999999999", "0x10", "1.0", "-0", "0",
	"Jan 2, 2020", "2020年1月2日", "٢٠٢٠-٠١-٠٢", "２０２０", "2020-01-02T10:20:30.123Z||/d", "2262-04-11T23:47:16.854775807Z", "2262-04-11T23:47:16.854775808Z", "1677-09-21T00:12:43.145224192Z", " 2020", "2020 "}

// format is a named one, one of letters, or several.
func (g *dateGenerator) format() string {
	switch g.IntN(10) {
	case 0, 1, 2, 3, 4:
		name := g.pick(namedFormats...)
		if g.one(3) && !strings.HasPrefix(name, "epoch") {
			name = "strict_" + name
		}
		if g.one(30) {
			name = camelCase(name)
		}
		return name
	case 5:
		return g.pattern() + "||" + g.pick(namedFormats...)
	case 6:
		return g.pick("yyyy-MM-dd", "yyyy/MM/dd HH:mm:ss", "dd.MM.yyyy", "MM/dd/yyyy hh:mm a", "EEE, dd MMM yyyy HH:mm:ss Z", "yyyyMMdd", "yyyy-MM-dd'T'HH:mm:ss.SSSZ", "yyyy-MM-dd HH:mm:ss.SSSSSS",
			"E MMM dd HH:mm:ss zzz yyyy", "uuuu-MM-dd'T'HH:mm:ssXXX", "YYYY-'W'ww-e", "yyyy-DDD", "HH:mm", "yyyy", "MMM d, yyyy", "d MMMM uuuu", "yyyy-QQQ", "h:mm:ss a", "G yyyy", "yy-M-d", "yyyy-MM-dd[ HH:mm[:ss]]",
			"8yyyy-MM-dd", "yyyy-MM-dd VV", "yyyy-MM-dd OOOO", "epoch_second||epoch_millis", "yyyy-MM-dd||epoch_second", "k:mm", "K:mm a", "yyyy-MM-dd'T'HH:mm:ss,SSS", "ccc", "LLL yyyy", "AAAA", "N", "n")
	}
	return g.pattern()
}

// pattern is one of random letters.
func (g *dateGenerator) pattern() string {
	var out strings.Builder
	for i := range 1 + g.IntN(6) {
		if i > 0 && !g.one(6) {
			out.WriteString(g.pick("-", " ", "/", ":", "'T'", ".", ",", "['x']", "''"))
		}
		part := g.pick("yyyy", "uuuu", "yy", "y", "MM", "M", "MMM", "MMMM", "dd", "d", "HH", "H", "hh", "a", "mm", "ss", "SSS", "S", "SSSSSSSSS", "n", "N", "A", "E", "EEEE", "e", "c", "w", "ww", "YYYY", "D", "DDD", "Q", "QQQ",
			"q", "G", "GGGG", "X", "XXXXX", "XX", "x", "xxx", "Z", "ZZZZZ", "ZZZZ", "z", "zzzz", "VV", "O", "OOOO", "k", "K", "W", "F", "ppH", "L", "LLLL", "EEEEE", "uuuuu", "g")
		if g.one(10) {
			part = "[" + part + "]"
		}
		out.WriteString(part)
	}
	if g.one(25) {
		return g.spoiled(out.String())
	}
	return out.String()
}

// camelCase is the old spelling of a name.
func camelCase(name string) string {
	parts := strings.Split(name, "_")
	for i, p := range parts[1:] {
		parts[i+1] = strings.ToUpper(p[:1]) + p[1:]
	}
	return strings.Join(parts, "")
}

var namedFormats = []string{"iso8601", "date_optional_time", "date_optional_time_nanos", "basic_date", "basic_date_time", "basic_date_time_no_millis", "basic_ordinal_date", "basic_ordinal_date_time",
	"basic_ordinal_date_time_no_millis", "basic_time", "basic_time_no_millis", "basic_t_time", "basic_t_time_no_millis", "basic_week_date", "basic_week_date_time", "basic_week_date_time_no_millis",
	"date", "date_hour", "date_hour_minute", "date_hour_minute_second", "date_hour_minute_second_fraction", "date_hour_minute_second_millis", "date_time", "date_time_no_millis", "hour", "hour_minute",
	"hour_minute_second", "hour_minute_second_fraction", "hour_minute_second_millis", "ordinal_date", "ordinal_date_time", "ordinal_date_time_no_millis", "time", "time_no_millis", "t_time", "t_time_no_millis",
	"week_date", "week_date_time", "week_date_time_no_millis", "week_year", "weekyear", "weekyear_week", "weekyear_week_day", "year", "year_month", "year_month_day", "epoch_millis", "epoch_second"}
