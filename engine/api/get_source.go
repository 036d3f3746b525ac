package api

import (
	"esconsole/engine/document"
	"esconsole/engine/eserr"
	"esconsole/engine/rest"
)

// The blank between the last words is missing in the server's text too.
const getSourceTypesWarning = "[types removal] Specifying types in get_source and exist_sourcerequests is deprecated."

// getSource reads the source of a document; HEAD asks whether it is there.
func (a *API) getSource(c *rest.Call) (rest.Action, error) {
	g := document.NewGet()
	if err := readGet(c, g, getSourceTypesWarning); err != nil {
		return nil, err
	}
	g.Source = readSourceFilter(c)
	c.KnowsAll()
	return func() (*rest.Reply, error) {
		if g.Source != nil && !g.Source.Fetch {
			var v eserr.Validation
			v.Add("fetching source can not be disabled")
			return nil, v.Err()
		}
		got, err := a.docsFor(c).Get(g)
		switch {
		case err != nil:
			return nil, err
		case got.Source == nil && c.Profile.EmptySourceMissing:
			return &rest.Reply{Status: 404, TextType: rest.JSONText}, nil
		case !got.Found:
			return nil, notFound("Document", got)
		case got.Source == nil:
			return nil, notFound("Source", got)
		}
		return &rest.Reply{Body: got.Source, Unfiltered: true}, nil
	}, nil
}

func notFound(what string, g *document.Got) error {
	return eserr.ResourceNotFound("%s", what+" not found ["+g.Index+"]/["+g.Type+"]/["+g.ID+"]")
}
