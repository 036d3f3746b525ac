package api

import (
	"errors"
	"slices"
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/rest"
	"esconsole/engine/script"
	"esconsole/engine/script/mustache"
	"esconsole/engine/xcontent"
)

// maxScriptSize is script.max_size_in_bytes.
const maxScriptSize = 65535

// scriptID refuses ids that no stored script can have.
func scriptID(id string) error {
	var v eserr.Validation
	if strings.Contains(id, "#") {
		v.Add("id cannot contain '#' for stored script")
	}
	return v.Err()
}

// putScript stores a script or search template.
//
// Server: org.elasticsearch.script.ScriptService.putStoredScript.
func (a *API) putScript(c *rest.Call) (rest.Action, error) {
	id, purpose := c.Text("id", ""), c.Text("context", "")
	raw, err := c.RequiredBody()
	if err != nil {
		return nil, err
	}
	body, _, err := c.Parse()
	if err != nil {
		return nil, err
	}
	s, err := script.ParseStored(body, c.Warn)
	if err != nil {
		return nil, err
	}
	if err := readTimeouts(c, "master_timeout", "timeout"); err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		switch err := scriptID(id); {
		case err != nil:
			return nil, err
		case len(raw) > maxScriptSize:
			return nil, eserr.IllegalArgument("exceeded max allowed stored script size in bytes [%d] with size [%d] for script [%s]", maxScriptSize, len(raw), id)
		case !slices.Contains([]string{"painless", "expression", script.TemplateLang}, s.Lang):
			return nil, eserr.IllegalArgument("unable to put stored script with unsupported lang [%s]", s.Lang)
		}
		if purpose != "" {
			if err := checkPurpose(id, purpose, s); err != nil {
				return nil, err
			}
		}
		one := cluster.StoredScript{ID: id, Lang: s.Lang, Source: s.Source, Options: s.Options}
		err := a.node.Cluster.Update(func(state *cluster.State) (*cluster.State, error) { return state.WithScript(one), nil })
		if err != nil {
			return nil, err
		}
		return acknowledged(), nil
	}, nil
}

// checkPurpose reads a script for the context in which it is to run. Of the
// languages only that of templates is built.
func checkPurpose(id, purpose string, s *script.Stored) error {
	switch {
	case !slices.Contains(scriptContexts(), purpose):
		return failedScript(id, "Unknown context [%s]", purpose)
	case s.Lang != script.TemplateLang:
		return eserr.NotImplemented("checking a script of the language [" + s.Lang + "]")
	case purpose != "template":
		return failedScript(id, "mustache engine does not know how to handle context [%s]", purpose)
	}
	_, err := parseTemplate(s.Source)
	return err
}

// scriptContexts are what scripts may run for.
func scriptContexts() []string {
	return words("aggregation_selector aggs aggs_combine aggs_init aggs_map aggs_reduce analysis bucket_aggregation field filter ingest " +
		"interval moving-function number_sort painless_test processor_conditional score script_heuristic similarity similarity_weight " +
		"string_sort template terms_set update")
}

func failedScript(id, format string, args ...any) error {
	return eserr.IllegalArgument("failed to parse/compile stored script [%s]", id).Wrap(eserr.IllegalArgument(format, args...))
}

// parseTemplate reads a template, with the server's error.
func parseTemplate(source string) (*mustache.Template, error) {
	t, err := mustache.Parse(source)
	var wrong *mustache.Error
	if errors.As(err, &wrong) {
		typ := "mustache_exception"
		if wrong.Missing {
			typ = "mustache_not_found_exception"
		}
		return nil, &eserr.Error{Status: 400, Type: "script_exception", Reason: wrong.Reason,
			Meta:  xcontent.Object{{Key: "script_stack", Value: []any{}}, {Key: "script", Value: source}, {Key: "lang", Value: script.TemplateLang}},
			Cause: &eserr.Error{Status: 500, Type: typ, Reason: wrong.Reason, Plain: true}}
	}
	return t, err
}

// getScript gives a stored script.
func (a *API) getScript(c *rest.Call) (rest.Action, error) {
	id := c.Text("id", "")
	if err := readTimeouts(c, "master_timeout"); err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		if err := scriptID(id); err != nil {
			return nil, err
		}
		s, found := a.node.State().Script(id)
		o := xcontent.Object{{Key: "_id", Value: id}, {Key: "found", Value: found}}
		if !found {
			return &rest.Reply{Status: 404, Body: o}, nil
		}
		stored := xcontent.Object{{Key: "lang", Value: s.Lang}, {Key: "source", Value: s.Source}}
		if len(s.Options) > 0 {
			stored = stored.With("options", s.Options)
		}
		return rest.OK(o.With("script", stored)), nil
	}, nil
}

// deleteScript removes a stored script.
func (a *API) deleteScript(c *rest.Call) (rest.Action, error) {
	id := c.Text("id", "")
	if err := readTimeouts(c, "timeout", "master_timeout"); err != nil {
		return nil, err
	}
	return func() (*rest.Reply, error) {
		if err := scriptID(id); err != nil {
			return nil, err
		}
		err := a.node.Cluster.Update(func(state *cluster.State) (*cluster.State, error) {
			next, ok := state.WithoutScript(id)
			if !ok {
				return nil, eserr.ResourceNotFound("stored script [%s] does not exist and cannot be deleted", id)
			}
			return next, nil
		})
		if err != nil {
			return nil, err
		}
		return acknowledged(), nil
	}, nil
}
