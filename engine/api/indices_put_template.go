package api

import (
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/rest"
	"esconsole/engine/settings"
	"esconsole/engine/xcontent"
)

const putTemplateTypesWarning = "[types removal] Specifying include_type_name in put index template requests is deprecated. The parameter will be removed in the next major version."

// indicesPutTemplate stores a legacy index template.
//
// Server: RestPutIndexTemplateAction.
func (a *API) indicesPutTemplate(c *rest.Call) (rest.Action, error) {
	typed, err := readTypedSilently(c)
	if err != nil {
		return nil, err
	}
	t := &cluster.Template{Name: c.Text("name", "")}
	if c.Params.Has("include_type_name") {
		c.WarnTypes(putTemplateTypesWarning)
	}
	if c.Params.Has("template") {
		text, _ := c.Params.Get("template")
		if !c.Profile.OneTemplatePattern {
			c.Warn("Deprecated parameter [template] used, replaced by [index_patterns]")
		}
		t.Patterns = []string{text}
	} else if !c.Profile.OneTemplatePattern {
		t.Patterns = readNames(c, "index_patterns")
	}
	if t.Order, err = c.Int("order", 0); err != nil {
		return nil, err
	}
	if err := readTimeouts(c, "master_timeout"); err != nil {
		return nil, err
	}
	create, err := c.Bool("create", false)
	if err != nil {
		return nil, err
	}
	c.Params.Consume("cause")
	c.KnowsAll()
	raw, err := c.RequiredBody()
	if err != nil {
		return nil, err
	}
	body, err := c.BodyMap(raw)
	if err != nil {
		return nil, err
	}
	if body.Get("mappings").Kind() != xcontent.KindMissing {
		warnTypeNameMissing(c, putTemplateTypesMissing)
	}
	if err := readTemplate(c, t, body, typed); err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		if len(t.Patterns) == 0 {
			var v eserr.Validation
			if c.Profile.OneTemplatePattern {
				v.Add("template is missing")
			} else {
				v.Add("index patterns are missing")
			}
			return nil, v.Err()
		}
		warnings, err := a.node.PutTemplate(t, create)
		c.WarnFirst(warnings...)
		if err != nil {
			return nil, err
		}
		return acknowledged(), nil
	}, nil
}

// readTemplate reads the body, in the order in which the server's hash map gives
// its keys.
func readTemplate(c *rest.Call, t *cluster.Template, body xcontent.Value, typed bool) error {
	order, err := templateOrder(body, typed)
	if err != nil {
		return err
	}
	fields := body.Fields()
	keys := make([]string, len(fields))
	for i, f := range fields {
		keys[i] = f.Key
	}
	for _, i := range order(keys) {
		if err := readTemplateKey(c, t, fields[i], typed); err != nil {
			return err
		}
	}
	return nil
}

// templateOrder is the order of keys of a body, which the server copies where it
// wraps a mapping into its type.
func templateOrder(body xcontent.Value, typed bool) (func([]string) []int, error) {
	mappings := body.Get("mappings")
	if typed || mappings.Kind() != xcontent.KindObject {
		return java.HashMapOrder, nil
	}
	if f := mappings.Fields(); len(f) == 1 && f[0].Key == "_doc" {
		return nil, eserr.IllegalArgument("The mapping definition cannot be nested under a type [_doc] unless include_type_name is set to true.")
	}
	return java.HashMapCopyOrder, nil
}

func readTemplateKey(c *rest.Call, t *cluster.Template, f xcontent.Field, typed bool) (err error) {
	v := f.Value
	one := c.Profile.OneTemplatePattern
	switch f.Key {
	case "template":
		if one {
			t.Patterns = []string{strings.Clone(v.Text())}
		} else if v.Kind() == xcontent.KindString {
			c.Warn("Deprecated field [template] used, replaced by [index_patterns]")
			t.Patterns = []string{strings.Clone(v.Text())}
		}
	case "index_patterns":
		if one {
			return nil
		}
		t.Patterns, err = readPatterns(v)
	case "order":
		t.Order, err = readOrder(v, t.Order)
	case "version":
		n, ok := v.Int64()
		if !ok || n != int64(int32(n)) {
			return eserr.IllegalArgument("Malformed [version] value, should be an integer")
		}
		t.Version = &n
	case "settings":
		if v.Kind() != xcontent.KindObject {
			return eserr.IllegalArgument("Malformed [settings] section, should include an inner object")
		}
		if t.Settings, err = settings.Read(v); err == nil {
			t.Settings = t.Settings.WithPrefix("index.")
		}
	case "mappings":
		t.Mappings, err = readTemplateMappings(v, typed, one)
	case "aliases":
		t.Aliases, err = readAliases(v)
	default:
		if one {
			return nil
		}
		return eserr.New(400, "parse_exception", "unknown key [%s] in the template ", f.Key)
	}
	return err
}

// readPatterns reads a pattern or a list of them.
func readPatterns(v xcontent.Value) ([]string, error) {
	switch v.Kind() {
	case xcontent.KindString:
		return []string{strings.Clone(v.Text())}, nil
	case xcontent.KindArray:
		patterns := []string{}
		for _, item := range v.Items() {
			switch item.Kind() {
			case xcontent.KindNull:
				e := eserr.NullPointer()
				return nil, e
			case xcontent.KindObject, xcontent.KindArray:
				patterns = append(patterns, string(item.Raw()))
			default:
				patterns = append(patterns, strings.Clone(item.Text()))
			}
		}
		return patterns, nil
	}
	return nil, eserr.IllegalArgument("Malformed [template] value, should be a string or a list of strings")
}

// readOrder reads the order of a template: a number, or a text that is one.
func readOrder(v xcontent.Value, def int) (int, error) {
	switch v.Kind() {
	case xcontent.KindNull:
		return def, nil
	case xcontent.KindNumber:
		f, _ := v.Float64()
		return int(int32(int64(f))), nil
	}
	n, err := parseInt32(v.Text())
	return int(n), err
}

func readTemplateMappings(v xcontent.Value, typed, ordered bool) ([]cluster.TypeDefinition, error) {
	switch {
	case v.Kind() == xcontent.KindNull:
		return nil, nullMap("mappings")
	case v.Kind() != xcontent.KindObject:
		return nil, notAMap(v)
	case !typed:
		return []cluster.TypeDefinition{{Type: "_doc", Definition: v.Clone().Hashed().(xcontent.Object)}}, nil
	}
	var out []cluster.TypeDefinition
	for _, f := range v.Clone().Fields() {
		def, ok := f.Value.Hashed().(xcontent.Object)
		if !ok {
			return nil, eserr.IllegalArgument("Malformed [mappings] section for type [%s], should include an inner object describing the mapping", f.Key)
		}
		if ordered {
			def = f.Value.Object()
		}
		if len(def) == 1 && def[0].Key == f.Key {
			if inner, ok := def[0].Value.(xcontent.Object); ok {
				def = inner
			}
		}
		out = append(out, cluster.TypeDefinition{Type: f.Key, Definition: def})
	}
	java.SortHashMap(out, func(d cluster.TypeDefinition) string { return d.Type })
	return out, nil
}
