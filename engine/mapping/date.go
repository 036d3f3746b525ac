package mapping

import (
	"strings"

	"esconsole/engine/dates"
	"esconsole/engine/eserr"
	"esconsole/engine/joda"
	"esconsole/engine/xcontent"
)

// dateKind is a moment, kept in milliseconds; dateNanosKind one in nanoseconds.
//
// Server: org.elasticsearch.index.mapper.DateFieldMapper.
var (
	dateKind      = &fieldKind{name: "date", params: dateParams, build: buildDate}
	dateNanosKind = &fieldKind{name: "date_nanos", params: dateParams, build: buildDateNanos}
)

// defaultDateFormat is format where none is given.
const defaultDateFormat = "strict_date_optional_time||epoch_millis"

func dateParams(c *parserContext) []param {
	return []param{indexParam(true), docValuesParam(true), storeParam(), formatParam(c), localeParam(), nullValueParam(),
		boolParam("ignore_malformed", true, c.opts.Limits.ignoreMalformed()), boostParam(), metaParam()}
}

func formatParam(*parserContext) param { return stringParam("format", false, defaultDateFormat) }

func localeParam() param {
	return param{name: "locale", fallback: constant(""),
		read: func(_ *parserContext, _ string, v any) (any, error) { return dates.ParseLocale(text(v)) }}
}

// dateFormat is a format with its pattern as it was given.
type dateFormat struct {
	pattern string
	*dates.Formatter
}

// newDateFormat reads a format: before version 7 one of Joda-Time, unless an 8 in
// front says otherwise.
func newDateFormat(c *parserContext, pattern, locale string) (*dateFormat, error) {
	if c.rules.Joda && !strings.HasPrefix(pattern, "8") {
		f, err := jodaFormat(pattern, joda.Options{Locale: locale, Whole: c.rules.WholeEpochs})
		return &dateFormat{pattern, f}, err
	}
	f, err := dates.ForPattern(pattern, dates.Options{Locale: locale,
		Warn: func(text string) { c.warn("%s", text) }})
	if err != nil {
		return nil, err
	}
	return &dateFormat{pattern, f}, nil
}

func jodaFormat(pattern string, o joda.Options) (*dates.Formatter, error) {
	f, err := joda.ForPattern(pattern, o)
	if err != nil {
		return nil, err
	}
	return dates.OfForeign(pattern, f), nil
}

func buildDateNanos(b *fieldBuilder, t *FieldType) (valueReader, error) {
	t.nanos = true
	return buildDate(b, t)
}

func buildDate(b *fieldBuilder, t *FieldType) (valueReader, error) {
	t.Format = b.str("format")
	t.Locale = b.str("locale")
	if text := joda.Deprecation(t.Format); text != "" && b.c.rules.WarnJoda {
		b.c.warn("%s", text)
	}
	f, err := newDateFormat(b.c, t.Format, t.Locale)
	switch {
	case err != nil && (b.c.rules.Joda || eserr.From(err).Type == "class_cast_exception"):
		return nil, err
	case err != nil:
		cause := eserr.From(err)
		return nil, eserr.IllegalArgument("Error parsing [format] on field [%s]: %s", b.name, cause.Reason).Wrap(cause)
	}
	t.date = f
	if s, ok := b.get("null_value").(string); ok {
		if n, err := t.parseDate(s); err == nil {
			t.null = n
		} else {
			b.c.warn("Error parsing [%s] as date in [null_value] on field [%s]); [null_value] will be ignored", s, b.name)
		}
	}
	return dateReader{ignoreMalformed: b.bool("ignore_malformed")}, nil
}

// parseDate is a date in the resolution of the field.
func (t *FieldType) parseDate(s string) (int64, error) {
	i, err := t.date.Parse(s)
	if err != nil {
		return 0, err
	}
	if !t.nanos {
		return i.Millis()
	}
	return i.Nanos()
}

type dateReader struct{ ignoreMalformed bool }

func (r dateReader) read(d *docParser, f *fieldMapper, v xcontent.Value) error {
	t := f.ft
	s, ok, err := d.textOrNull(v)
	if err != nil {
		return err
	}
	n, hasNull := t.null.(int64)
	if !ok && !hasNull {
		return nil
	}
	if ok {
		d.warnEpoch(t, s)
		if n, err = t.parseDate(s); err != nil {
			if r.ignoreMalformed {
				d.ignore(t)
				return nil
			}
			return err
		}
	}
	if t.Indexed || t.DocValues || t.Stored {
		d.add(IndexedField{Type: t, Kind: KindLong, Num: n})
	}
	if !t.DocValues && (t.Stored || t.Indexed) {
		d.addFieldName(t)
	}
	return nil
}

// warnEpoch warns of numbers that later versions read otherwise.
func (d *docParser) warnEpoch(t *FieldType, s string) {
	f, isJoda := t.date.Foreign().(*joda.Formatter)
	if !isJoda || !d.m.rules.WarnJoda {
		return
	}
	for _, text := range f.EpochDeprecations(s, nil) {
		d.warned.add(text)
	}
}
