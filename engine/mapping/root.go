package mapping

import (
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// rootOptions are the options that only the root of a type has.
type rootOptions struct {
	dateFormats      []string // dynamic_date_formats
	dateFormatsGiven bool
	formatters       []*dateFormat
	templates        []*dynamicTemplate
	templatesGiven   bool
	dateDetection    explicit
	numericDetection explicit
}

func newRootOptions(c *parserContext) *rootOptions {
	return &rootOptions{dateFormats: c.rules.dynamicDateFormats, formatters: c.rules.dynamicFormatters, dateDetection: explicit{value: true}}
}

// parseRoot reads the options and properties of a type. What it does not know it
// leaves in d.
func parseRoot(c *parserContext, name string, d *dict) (*objectBuilder, error) {
	b := newObjectBuilder(name)
	b.root = newRootOptions(c)
	err := d.filter(func(key string, v any) (bool, error) {
		known, err := b.parseOption(c, key, v)
		if known || err != nil {
			return false, err
		}
		known, err = b.root.parseOption(c, key, v)
		return !known, err
	})
	return b, err
}

func (r *rootOptions) parseOption(c *parserContext, key string, v any) (known bool, err error) {
	switch key {
	case "date_formats", "dynamic_date_formats":
		return true, r.parseDateFormats(c, v)
	case "dynamic_templates":
		return true, r.parseTemplates(c, v)
	case "date_detection":
		on, err := namedBool(v, key)
		r.dateDetection = explicit{value: on, given: true}
		return true, err
	case "numeric_detection":
		on, err := namedBool(v, key)
		r.numericDetection = explicit{value: on, given: true}
		return true, err
	}
	return false, nil
}

func (r *rootOptions) parseDateFormats(c *parserContext, v any) error {
	list, ok := v.([]any)
	if !ok {
		if v == nil {
			return nullPointer("Object.toString()", "fieldNode")
		}
		list = []any{v}
	}
	r.dateFormats, r.formatters, r.dateFormatsGiven = nil, nil, true
	if !ok && text(v) == "none" {
		return nil
	}
	for _, item := range list {
		if item == nil {
			return nullPointer("Object.toString()", "formatter")
		}
		if ok && strings.HasPrefix(text(item), "epoch_") {
			return parsing("Epoch [%s] is not supported as dynamic date format", text(item))
		}
		pattern, isText := item.(string)
		if !isText {
			return eserr.IllegalArgument("Invalid format: [%s]: expected string value", text(item))
		}
		f, err := newDateFormat(c, pattern, "")
		if err != nil {
			return err
		}
		r.dateFormats = append(r.dateFormats, pattern)
		r.formatters = append(r.formatters, f)
	}
	return nil
}

func (r *rootOptions) parseTemplates(c *parserContext, v any) error {
	list, ok := v.([]any)
	if !ok {
		return parsing("Dynamic template syntax error. An array of named objects is expected.")
	}
	r.templates, r.templatesGiven = nil, true
	for _, item := range list {
		d, ok := item.(*dict)
		if !ok {
			return castError(item, "java.util.Map")
		}
		if len(d.keys) != 1 {
			return parsing("A dynamic template must be defined with a name")
		}
		conf, ok := d.vals[0].(*dict)
		if d.vals[0] == nil {
			return nullPointer("java.util.Map.entrySet()", "conf")
		}
		if !ok {
			return castError(d.vals[0], "java.util.Map")
		}
		t, err := parseDynamicTemplate(d.keys[0], conf)
		if err != nil {
			return err
		}
		t.validate(c)
		r.templates = append(r.templates, t)
	}
	return nil
}

// merge gives the options with those that another definition sets.
func (r *rootOptions) merge(with *rootOptions, reason MergeReason) *rootOptions {
	merged := *r
	if with.numericDetection.given {
		merged.numericDetection = with.numericDetection
	}
	if with.dateDetection.given {
		merged.dateDetection = with.dateDetection
	}
	if with.dateFormatsGiven {
		merged.dateFormats, merged.formatters, merged.dateFormatsGiven = with.dateFormats, with.formatters, true
	}
	if !with.templatesGiven {
		return &merged
	}
	merged.templatesGiven = true
	if reason != ReasonTemplate {
		merged.templates = with.templates
		return &merged
	}
	merged.templates = append([]*dynamicTemplate(nil), r.templates...)
	for _, t := range with.templates {
		merged.putTemplate(t)
	}
	return &merged
}

func (r *rootOptions) putTemplate(t *dynamicTemplate) {
	for i, old := range r.templates {
		if old.name == t.name {
			r.templates[i] = t
			return
		}
	}
	r.templates = append(r.templates, t)
}

// print adds the options to a definition.
func (r *rootOptions) print(out xcontent.Object, defaults bool) xcontent.Object {
	if r.dateFormatsGiven || defaults {
		formats := make([]any, len(r.dateFormats))
		for i, f := range r.dateFormats {
			formats[i] = f
		}
		out = out.With("dynamic_date_formats", formats)
	}
	if r.templatesGiven || defaults {
		templates := make([]any, len(r.templates))
		for i, t := range r.templates {
			templates[i] = xcontent.Object{}.With(t.name, t.print())
		}
		out = out.With("dynamic_templates", templates)
	}
	if r.dateDetection.given || defaults {
		out = out.With("date_detection", r.dateDetection.value)
	}
	if r.numericDetection.given || defaults {
		out = out.With("numeric_detection", r.numericDetection.value)
	}
	return out
}

// template is the first dynamic template for a new field.
func (r *rootOptions) template(path, name string, kind jsonKind) *dynamicTemplate {
	for _, t := range r.templates {
		if t.matches(path, name, kind) {
			return t
		}
	}
	return nil
}
