package node

import (
	"slices"
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/mapping"
	"esconsole/engine/settings"
	"esconsole/engine/xcontent"
)

// PutTemplate stores a template; with create there must be none of that name.
// It gives the deprecation warnings.
//
// Server: org.elasticsearch.cluster.metadata.MetadataIndexTemplateService.
func (n *Node) PutTemplate(t *cluster.Template, create bool) (warnings []string, err error) {
	warnings, err = settings.Index().Check(t.Settings, settings.ForCreation)
	if err != nil {
		return warnings, err
	}
	if err := checkTemplate(t); err != nil {
		return warnings, err
	}
	for _, a := range t.Aliases {
		if err := a.Check(); err != nil {
			return warnings, err
		}
		if slices.Contains(t.Patterns, a.Name) {
			return warnings, eserr.IllegalArgument("alias [%s] cannot be the same as any pattern in [%s]", a.Name, strings.Join(t.Patterns, ", "))
		}
	}
	more, err := n.tryTemplate(t)
	warnings = append(warnings, more...)
	if err != nil {
		return warnings, err
	}
	return warnings, n.Cluster.Update(func(s *cluster.State) (*cluster.State, error) {
		if _, there := s.Template(t.Name); there && create {
			return nil, eserr.IllegalArgument("index_template [%s] already exists", t.Name)
		}
		return s.WithTemplate(t), nil
	})
}

// tryTemplate makes an index's settings and mapping of the template alone.
func (n *Node) tryTemplate(t *cluster.Template) (warnings []string, err error) {
	r := CreateIndex{Name: "template", Provided: "template", Settings: t.Settings}
	ix := n.newIndex(&r)
	if err := checkModules(n.Profile, ix.Settings); err != nil {
		return nil, err
	}
	m := n.newMapping(ix)
	for _, d := range t.Mappings {
		v, err := definitionValue(d.Definition)
		if err != nil {
			return warnings, err
		}
		next, more, err := m.Merge(d.Type, v, mapping.ReasonCreate)
		warnings = append(warnings, more...)
		if err != nil {
			return warnings, err
		}
		m = next
	}
	return warnings, nil
}

// checkTemplate checks names and patterns.
func checkTemplate(t *cluster.Template) error {
	var v eserr.Validation
	for _, c := range []struct {
		wrong bool
		text  string
	}{
		{strings.Contains(t.Name, " "), "name must not contain a space"},
		{strings.Contains(t.Name, ","), "name must not contain a ','"},
		{strings.Contains(t.Name, "#"), "name must not contain a '#'"},
		{strings.Contains(t.Name, "*"), "name must not contain a '*'"},
		{strings.HasPrefix(t.Name, "_"), "name must not start with '_'"},
		{strings.ToLower(t.Name) != t.Name, "name must be lower cased"},
	} {
		if c.wrong {
			v.Add("%s", c.text)
		}
	}
	for _, p := range t.Patterns {
		for _, c := range []struct {
			wrong bool
			text  string
		}{
			{strings.Contains(p, " "), "index_patterns [" + p + "] must not contain a space"},
			{strings.Contains(p, ","), "index_pattern [" + p + "] must not contain a ','"},
			{strings.Contains(p, "#"), "index_pattern [" + p + "] must not contain a '#'"},
			{strings.Contains(p, ":"), "index_pattern [" + p + "] must not contain a ':'"},
			{strings.HasPrefix(p, "_"), "index_pattern [" + p + "] must not start with '_'"},
			{strings.ContainsAny(p, ` "\<|,>/?`), "index_pattern [" + p + "] must not contain the following characters [ , \", *, \\, <, |, ,, >, /, ?]"},
		} {
			if c.wrong {
				v.Add("%s", c.text)
			}
		}
	}
	addOwnSettings(&v, t.Settings)
	if slices.Contains(t.Patterns, "*") && t.Settings.Has("index.hidden") {
		v.Add("global templates may not specify the setting index.hidden")
	}
	if v.Len() == 0 {
		return nil
	}
	return eserr.New(400, "invalid_index_template_exception", "index_template [%s] invalid, cause [%s]", t.Name, v.Text())
}

// DeleteTemplates removes the templates that a name or pattern stands for.
func (n *Node) DeleteTemplates(pattern string) error {
	return n.Cluster.Update(func(s *cluster.State) (*cluster.State, error) {
		next, count := s.WithoutTemplates(pattern)
		if count == 0 && pattern != "*" {
			return nil, eserr.New(404, "index_template_missing_exception", "index_template [%s] missing", pattern)
		}
		return next, nil
	})
}

// applyTemplates adds to a request what the templates for the index say and the
// request does not.
func (n *Node) applyTemplates(s *cluster.State, r *CreateIndex, made *Created) (*CreateIndex, error) {
	var hidden *bool
	if text, said := r.Settings.Get("index.hidden"); said {
		h := text == "true"
		hidden = &h
	}
	templates, err := s.TemplatesFor(r.Name, hidden)
	if err != nil || len(templates) == 0 {
		return r, err
	}
	if len(templates) > 1 && n.Profile.ComposableTemplates {
		made.warnOnce(severalTemplates(r.Name, templates))
	}
	with := *r
	with.Settings = nil
	for _, t := range slices.Backward(templates) {
		with.Settings = with.Settings.WithAll(t.Settings)
	}
	with.Settings = with.Settings.WithAll(r.Settings)
	if with.Mappings, err = mergeMappings(r.Mappings, templates); err != nil {
		return nil, err
	}
	with.Aliases = mergeAliases(r, templates)
	return &with, nil
}

func severalTemplates(index string, templates []*cluster.Template) string {
	names := make([]string, len(templates))
	for i, t := range templates {
		names[i] = t.Name
	}
	slices.Sort(names)
	return "index [" + index + "] matches multiple legacy templates [" + strings.Join(names, ", ") +
		"], composable templates will only match a single template"
}

// mergeAliases adds the aliases of templates, of which those of a higher order
// win, to those of the request.
func mergeAliases(r *CreateIndex, templates []*cluster.Template) []cluster.Alias {
	out := slices.Clone(r.Aliases)
	for _, t := range templates {
		for _, a := range t.Aliases {
			same := func(b cluster.Alias) bool { return b.Name == a.Name }
			if slices.ContainsFunc(r.Aliases, same) {
				continue
			}
			a.Name = strings.ReplaceAll(a.Name, "{index}", r.Name)
			if !slices.ContainsFunc(out, same) {
				out = append(out, a)
			}
		}
	}
	return out
}

// mergeMappings adds the mappings of templates below those of the request. A
// mapping of the type _doc goes with one of any other type.
//
// Server: MetadataCreateIndexService.parseV1Mappings.
func mergeMappings(own []TypeMapping, templates []*cluster.Template) ([]TypeMapping, error) {
	var merged []cluster.TypeDefinition
	for _, m := range own {
		def, _ := m.Definition.Hashed().(xcontent.Object)
		merged = append(merged, cluster.TypeDefinition{Type: m.Type, Definition: unwrapped(m.Type, def)})
	}
	find := func(name string) int {
		return slices.IndexFunc(merged, func(d cluster.TypeDefinition) bool { return d.Type == name })
	}
	for _, t := range templates {
		for _, m := range t.Mappings {
			i := find(m.Type)
			switch {
			case i >= 0:
			case len(merged) == 1 && m.Type == "_doc":
				i = 0
			case len(t.Mappings) == 1:
				i = find("_doc")
			}
			if i < 0 {
				merged = append(merged, m)
				continue
			}
			merged[i].Definition = mergeDefaults(merged[i].Definition, m.Definition)
		}
	}
	var out []TypeMapping
	for _, m := range merged {
		v, err := definitionValue(m.Definition)
		if err != nil {
			return nil, err
		}
		out = append(out, TypeMapping{Type: m.Type, Definition: v})
	}
	return out, nil
}

// unwrapped is a definition without the type around it.
func unwrapped(typ string, def xcontent.Object) xcontent.Object {
	if len(def) == 1 && def[0].Key == typ {
		if inner, ok := def[0].Value.(xcontent.Object); ok {
			return inner
		}
	}
	return def
}

// definitionValue turns a definition into what package mapping reads.
func definitionValue(def xcontent.Object) (xcontent.Value, error) {
	return xcontent.Parse(xcontent.Encode(def, xcontent.Format{}), xcontent.Limits{})
}
