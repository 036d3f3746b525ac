package api

import (
	"esconsole/engine/eserr"
	"esconsole/engine/rest"
	"esconsole/engine/xcontent"
)

const msearchTemplateTypesWarning = "[types removal] Specifying types in multi search template requests is deprecated."

// msearchTemplate runs several searches by templates.
func (a *API) msearchTemplate(c *rest.Call) (rest.Action, error) {
	c.Params.Consume("ccs_minimize_roundtrips")
	m, err := readMultiSearch(c, msearchTemplateTypesWarning)
	if err != nil {
		return nil, err
	}
	m.def.request.TotalAsInt, m.def.request.Warn = m.asInt, c.Warn
	var list []oneSearch
	var templates []*searchTemplate
	err = readSearches(c, m.body, m.def, func(one oneSearch, line []byte) error {
		t, err := readTemplateLine(line, c.Warn)
		list, templates = append(list, one), append(templates, t)
		return err
	})
	if err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		if err := checkTemplates(templates); err != nil {
			return nil, err
		}
		start := a.node.Now()
		responses := make([]any, len(list))
		for i := range list {
			err := a.fill(templates[i], list[i].request)
			var found xcontent.Object
			if err == nil {
				found, err = a.runSearch(c.Ctx, &list[i])
			}
			if err != nil {
				found = xcontent.Object{{Key: "error", Value: eserr.From(err).Failure()}}
			}
			responses[i] = found
		}
		return rest.OK(xcontent.Object{{Key: "took", Value: a.node.Now().Sub(start).Milliseconds()}, {Key: "responses", Value: responses}}), nil
	}, nil
}

// readTemplateLine reads one template of several.
func readTemplateLine(line []byte, warn func(string)) (*searchTemplate, error) {
	v, _, err := xcontent.ParseAll(line, xcontent.Limits{})
	if err != nil && v.Err() == nil {
		return nil, err
	}
	t := &searchTemplate{}
	if err := searchTemplateParser().Parse(t, v, warn); err != nil {
		return nil, err
	}
	if !t.typed {
		return nil, eserr.IllegalArgument("Malformed search template")
	}
	return t, v.Err()
}

// checkTemplates refuses a request without any template, or with an empty one.
func checkTemplates(list []*searchTemplate) error {
	var v eserr.Validation
	if len(list) == 0 {
		v.Add("no requests added")
	}
	for _, t := range list {
		if t.source == "" {
			v.Add("template is missing")
		}
	}
	return v.Err()
}
