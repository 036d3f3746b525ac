package mapping

import (
	"slices"
	"sort"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/java/pattern"
	"esconsole/engine/wildcard"
	"esconsole/engine/xcontent"
)

// jsonKind is what a value of a document looks like, for dynamic mapping.
type jsonKind uint8

const (
	jsonObject jsonKind = iota
	jsonString
	jsonLong
	jsonDouble
	jsonBoolean
	jsonDate
	jsonBinary
	jsonKinds // their number
)

func (k jsonKind) String() string {
	return [...]string{"object", "string", "long", "double", "boolean", "date", "binary"}[k]
}

// fieldType is the type that a field gets by default.
func (k jsonKind) fieldType() string {
	return [...]string{"object", "text", "long", "float", "boolean", "date", "binary"}[k]
}

// dynamicTemplate says how new fields of some names and kinds are mapped.
type dynamicTemplate struct {
	name                                   string
	match, unmatch, pathMatch, pathUnmatch *namePattern
	kind                                   jsonKind
	anyKind                                bool
	regex                                  bool // the patterns are regular expressions
	mapping                                *dict
}

// namePattern is a name pattern of a template.
type namePattern struct {
	text string
	re   *pattern.Pattern // nil: a simple pattern with *
}

func (p *namePattern) matches(s string) bool {
	if p.re == nil {
		return wildcard.Match(p.text, s)
	}
	ok, err := p.re.Matches(s)
	return ok && err == nil
}

// parseDynamicTemplate reads one template.
func parseDynamicTemplate(name string, d *dict) (*dynamicTemplate, error) {
	t := &dynamicTemplate{name: name, anyKind: true}
	var texts struct{ match, unmatch, pathMatch, pathUnmatch, kind, pattern any }
	for i, key := range d.keys {
		v := d.vals[i]
		switch key {
		case "match":
			texts.match = v
		case "unmatch":
			texts.unmatch = v
		case "path_match":
			texts.pathMatch = v
		case "path_unmatch":
			texts.pathUnmatch = v
		case "match_mapping_type":
			texts.kind = v
		case "match_pattern":
			texts.pattern = v
		case "mapping":
			m, ok := v.(*dict)
			if !ok && v != nil {
				return nil, castError(v, "java.util.Map")
			}
			t.mapping = m
			continue
		default:
			return nil, eserr.IllegalArgument("Illegal dynamic template parameter: [%s]", key)
		}
		if v == nil {
			return nil, nullPointer("java.util.Map$Entry.getValue()", "entry")
		}
	}
	if texts.match == nil && texts.pathMatch == nil && texts.kind == nil {
		return nil, parsing("template must have match, path_match or match_mapping_type set %s", text(d))
	}
	if t.mapping == nil {
		return nil, parsing("template must have mapping set")
	}
	if err := t.parseKind(texts.kind); err != nil {
		return nil, err
	}
	if texts.pattern != nil {
		switch text(texts.pattern) {
		case "simple":
		case "regex":
			t.regex = true
		default:
			return nil, eserr.IllegalArgument("No matching pattern matched on [%s]", text(texts.pattern))
		}
	}
	for _, p := range []struct {
		to   **namePattern
		node any
	}{{&t.pathMatch, texts.pathMatch}, {&t.match, texts.match}, {&t.pathUnmatch, texts.pathUnmatch}, {&t.unmatch, texts.unmatch}} {
		if p.node == nil {
			continue
		}
		var err error
		if *p.to, err = t.pattern(text(p.node)); err != nil {
			return nil, err
		}
	}
	return t, nil
}

func (t *dynamicTemplate) parseKind(node any) error {
	if node == nil || text(node) == "*" {
		return nil
	}
	names := make([]string, jsonKinds)
	for k := range jsonKinds {
		names[k] = k.String()
		if names[k] == text(node) {
			t.kind, t.anyKind = k, false
			return nil
		}
	}
	return eserr.IllegalArgument("No field type matched on [%s], possible values are [%s]", text(node), strings.Join(names, ", "))
}

func (t *dynamicTemplate) pattern(s string) (*namePattern, error) {
	p := &namePattern{text: s}
	if !t.regex {
		return p, nil
	}
	re, err := pattern.Compile(s, 0)
	if err != nil {
		return nil, eserr.IllegalArgument("Pattern [%s] of type [regex] is invalid. Cannot create dynamic template [%s].", s, t.name).
			Wrap(foreign(400, "pattern_syntax_exception", "%s", err))
	}
	p.re = re
	return p, nil
}

// matches tells whether the template maps a new field.
func (t *dynamicTemplate) matches(path, name string, kind jsonKind) bool {
	switch {
	case t.pathMatch != nil && !t.pathMatch.matches(path),
		t.match != nil && !t.match.matches(name),
		t.pathUnmatch != nil && t.pathUnmatch.matches(path),
		t.unmatch != nil && t.unmatch.matches(name),
		!t.anyKind && t.kind != kind:
		return false
	}
	return true
}

// mappingType is the type that the template gives to a field.
func (t *dynamicTemplate) mappingType(dynamicType string) string {
	node, given := t.mapping.get("type")
	typ := dynamicType
	if given {
		typ = strings.NewReplacer("{dynamic_type}", dynamicType, "{dynamicType}", dynamicType).Replace(text(node))
	}
	if s, ok := node.(string); (!ok || s != typ) && typ == "text" {
		if index, _ := t.mapping.get("index"); index == "not_analyzed" || index == "no" {
			return "keyword"
		}
	}
	return typ
}

// definition is the mapping for a field, with name and type put in.
func (t *dynamicTemplate) definition(name, dynamicType string) *dict {
	r := strings.NewReplacer("{name}", name, "{dynamic_type}", dynamicType, "{dynamicType}", dynamicType)
	return fillDict(t.mapping, r)
}

func fillDict(d *dict, r *strings.Replacer) *dict {
	keys := make([]string, len(d.keys))
	for i, k := range d.keys {
		keys[i] = r.Replace(k)
	}
	out := &dict{}
	for _, i := range java.HashMapOrder(keys) {
		out.put(keys[i], fillNode(d.vals[i], r))
	}
	return out
}

func fillNode(v any, r *strings.Replacer) any {
	switch v := v.(type) {
	case *dict:
		return fillDict(v, r)
	case []any:
		out := make([]any, len(v))
		for i := range v {
			out[i] = fillNode(v[i], r)
		}
		return out
	case string:
		return r.Replace(v)
	}
	return v
}

// validate warns of a template that can map nothing.
func (t *dynamicTemplate) validate(c *parserContext) {
	if containsText(t.mapping, "{name}") {
		return
	}
	var last error
	for k := range jsonKinds {
		if !t.anyKind && t.kind != k {
			continue
		}
		if last = t.try(c, k); last == nil {
			return
		}
	}
	c.warn("dynamic template [%s] has invalid content [%s], caused by [%s]", t.name,
		strings.TrimSuffix(string(xcontent.Encode(t.print(), xcontent.Format{})), "\n"), eserr.From(last).Reason)
}

// try maps a field of some kind by the template.
func (t *dynamicTemplate) try(c *parserContext, kind jsonKind) error {
	typ := t.mappingType(kind.fieldType())
	if !c.knowsType(typ) {
		return eserr.IllegalArgument("No mapper found for type [%s]", typ)
	}
	name := "__dynamic__" + t.name
	d := t.definition(name, kind.fieldType())
	member, err := parseMember(c, typ, name, name, d)
	if err != nil {
		return err
	}
	d.take("type")
	if len(d.keys) > 0 {
		return eserr.IllegalArgument("Unused mapping attributes [%s]", text(d))
	}
	if b, ok := member.(*fieldBuilder); ok && slices.ContainsFunc(b.multi, func(m *fieldBuilder) bool { return m.name == "" }) {
		return eserr.IllegalArgument("name cannot be empty string") // the server leaves the name of the field itself out
	}
	_, err = member.buildAt("")
	return err
}

func containsText(v any, snippet string) bool {
	switch v := v.(type) {
	case *dict:
		for i, k := range v.keys {
			if strings.Contains(k, snippet) || containsText(v.vals[i], snippet) {
				return true
			}
		}
	case []any:
		for _, item := range v {
			if containsText(item, snippet) {
				return true
			}
		}
	case string:
		return strings.Contains(v, snippet)
	}
	return false
}

// print is the template as a mapping prints it.
func (t *dynamicTemplate) print() xcontent.Object {
	o := xcontent.Object{}
	for _, p := range []struct {
		key string
		p   *namePattern
	}{{"match", t.match}, {"path_match", t.pathMatch}, {"unmatch", t.unmatch}, {"path_unmatch", t.pathUnmatch}} {
		if p.p != nil {
			o = o.With(p.key, p.p.text)
		}
	}
	if !t.anyKind {
		o = o.With("match_mapping_type", t.kind.String())
	} else if t.match == nil && t.pathMatch == nil {
		o = o.With("match_mapping_type", "*")
	}
	if t.regex {
		o = o.With("match_pattern", "regex")
	}
	mapping := t.mapping.object()
	sort.SliceStable(mapping, func(i, j int) bool { return java.CompareStrings(mapping[i].Key, mapping[j].Key) < 0 })
	return o.With("mapping", mapping)
}
