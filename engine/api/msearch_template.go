package api

import (
	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/rest"
	"esconsole/engine/search"
	"esconsole/engine/xcontent"
)

const msearchTemplateTypesWarning = "[types removal] Specifying types in multi search template requests is deprecated."

// msearchTemplate runs several searches by templates.
func (a *API) msearchTemplate(c *rest.Call) (rest.Action, error) {
	most, err := c.Int("max_concurrent_searches", 0)
	if err != nil {
		return nil, err
	}
	if _, given := c.Params.Get("max_concurrent_searches"); given && most < 1 {
		return nil, eserr.IllegalArgument("maxConcurrentSearchRequests must be positive")
	}
	asInt, err := c.Bool("rest_total_hits_as_int", false)
	if err != nil {
		return nil, err
	}
	typed, err := c.Bool("typed_keys", false)
	if err != nil {
		return nil, err
	}
	if _, given := c.Params.Get("type"); given {
		c.WarnTypes(msearchTemplateTypesWarning)
	}
	c.Params.Consume("ccs_minimize_roundtrips")
	def := oneSearch{names: c.List("index"), place: searchPlace{options: cluster.StrictExpandOpenForbidClosed}}
	def.request = search.NewRequest()
	def.request.TypedKeys, def.request.TotalAsInt, def.request.Warn = typed, asInt, c.Warn
	def.request.Types = c.List("type")
	if text, ok := c.Params.Get("search_type"); ok {
		if err := def.request.SetSearchType(text); err != nil {
			return nil, err
		}
	}
	body, err := c.BodyOrSource()
	if err != nil {
		return nil, err
	}
	var list []oneSearch
	var templates []*searchTemplate
	err = readSearches(c, body, def, func(one oneSearch, line []byte) error {
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
				found, err = a.runSearch(c.Ctx, &list[i], c.Profile.TotalHitsAsObject)
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
