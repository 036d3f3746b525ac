package api

import (
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/rest"
	"esconsole/engine/wildcard"
	"esconsole/engine/xcontent"
)

const getTemplateTypesWarning = "[types removal] Specifying include_type_name in get index template requests is deprecated."

// indicesGetTemplate tells legacy index templates; HEAD asks whether they are there.
//
// Server: RestGetIndexTemplateAction.
func (a *API) indicesGetTemplate(c *rest.Call) (rest.Action, error) {
	names := readNames(c, "name")
	if c.Params.Has("include_type_name") {
		c.WarnTypes(getTemplateTypesWarning)
	}
	warnTypeNameMissing(c, getTemplateTypesMissing)
	if _, err := c.Bool("local", false); err != nil {
		return nil, err
	}
	if err := readTimeouts(c, "master_timeout"); err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		typed, err := readTypedSilently(c)
		if err != nil {
			return nil, err
		}
		var look settingsLook
		if look.flat, err = c.Bool("flat_settings", false); err != nil {
			return nil, err
		}
		found := templatesNamed(a.node.State(), names)
		body := xcontent.Object{}
		for _, t := range found {
			body = body.With(t.Name, templateBody(t, typed, c.Profile.OneTemplatePattern, look))
		}
		reply := rest.OK(body)
		if len(found) == 0 && len(names) > 0 {
			reply.Status = 404
		}
		return reply, nil
	}, nil
}

// templatesNamed gives the templates that names and patterns stand for; all if
// there are none.
func templatesNamed(s *cluster.State, names []string) []*cluster.Template {
	if len(names) == 0 {
		return s.Templates
	}
	var out []*cluster.Template
	for _, name := range names {
		if t, ok := s.Template(name); ok {
			out = append(out, t)
			continue
		}
		if !strings.Contains(name, "*") {
			continue
		}
		for _, t := range s.Templates {
			if wildcard.Match(name, t.Name) {
				out = append(out, t)
			}
		}
	}
	return out
}

func templateBody(t *cluster.Template, typed, onePattern bool, look settingsLook) xcontent.Object {
	o := xcontent.Object{{Key: "order", Value: t.Order}}
	if t.Version != nil {
		o = o.With("version", *t.Version)
	}
	if onePattern {
		o = o.With("template", t.Patterns[0])
	} else {
		o = o.With("index_patterns", t.Patterns)
	}
	o = o.With("settings", look.print(t.Settings))
	mappings := xcontent.Object{}
	for _, d := range t.Mappings {
		if typed {
			mappings = mappings.With(d.Type, d.Definition)
		} else {
			mappings = d.Definition
		}
	}
	aliases := xcontent.Object{}
	for _, alias := range t.Aliases {
		aliases = aliases.With(alias.Name, alias.Body())
	}
	return o.With("mappings", mappings).With("aliases", aliases)
}

// indicesDeleteTemplate deletes legacy index templates.
//
// Server: RestDeleteIndexTemplateAction.
func (a *API) indicesDeleteTemplate(c *rest.Call) (rest.Action, error) {
	name := c.Text("name", "")
	if err := readTimeouts(c, "master_timeout"); err != nil {
		return nil, err
	}
	c.KnowsAll()
	return func() (*rest.Reply, error) {
		if err := a.node.DeleteTemplates(name); err != nil {
			return nil, err
		}
		return acknowledged(), nil
	}, nil
}
