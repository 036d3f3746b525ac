package api

import (
	"context"

	"esconsole/engine/eserr"
	"esconsole/engine/rest"
	"esconsole/engine/search"
	"esconsole/engine/units"
	"esconsole/engine/xcontent"
)

// scrolled starts a search whose pages are asked for later.
func (a *API) scrolled(ctx context.Context, r *search.Request, shards []search.Shard, keep units.Duration) (xcontent.Object, error) {
	if err := search.TooLongError(shards, keep.Go(), keep.String()); err != nil {
		return nil, err
	}
	start := a.node.Now()
	res, err := r.Run(ctx, shards)
	if err != nil {
		return nil, err
	}
	id, page := a.scrolls.Start(r, res, a.node.NewUUID(), keep.Go(), start)
	return scrollPage(ctx, id, r, page, a.node.Now().Sub(start).Milliseconds())
}

func scrollPage(ctx context.Context, id string, r *search.Request, page *search.Result, took int64) (xcontent.Object, error) {
	body, err := r.Body(ctx, page, nil, took)
	if err != nil {
		return nil, err
	}
	return append(xcontent.Object{{Key: "_scroll_id", Value: id}}, body...), nil
}

// scroll gives the next page of a search.
func (a *API) scroll(c *rest.Call) (rest.Action, error) {
	id, some := c.Params.Get("scroll_id")
	text, given := c.Params.Get("scroll")
	asInt, err := c.Bool("rest_total_hits_as_int", false)
	if err != nil {
		return nil, err
	}
	if c.HasBodyOrSource() {
		body, _, err := c.Parse()
		if err != nil {
			return nil, err
		}
		for _, f := range body.Fields() {
			switch {
			case f.Key == "scroll_id" && f.Value.Kind() == xcontent.KindString:
				id, some = f.Value.Text(), true
			case f.Key == "scroll" && f.Value.Kind() == xcontent.KindString:
				text, given = f.Value.Text(), true
			default:
				return nil, eserr.IllegalArgument("Unknown parameter [%s] in request body or parameter is of the wrong type[%s] ", f.Key, f.Value.Kind())
			}
		}
		if err := body.Err(); err != nil {
			return nil, err
		}
	}
	var keep units.Duration
	if given {
		var wrong *eserr.Error
		if keep, wrong = units.ParseDuration(text, "scroll"); wrong != nil {
			return nil, wrong
		}
	}
	return func() (*rest.Reply, error) {
		if !some {
			var v eserr.Validation
			v.Add("scrollId is missing")
			return nil, v.Err()
		}
		r, page, err := a.scrolls.Next(id, keep.Go(), a.node.Now(), a.node.State().Nodes[0].ID)
		if err != nil {
			return nil, err
		}
		shown := *r
		shown.TotalAsInt = asInt
		body, err := scrollPage(c.Ctx, id, &shown, page, 0)
		if err != nil {
			return nil, err
		}
		return rest.OK(body), nil
	}, nil
}

// clearScroll closes searches.
func (a *API) clearScroll(c *rest.Call) (rest.Action, error) {
	ids := c.List("scroll_id")
	if c.HasBodyOrSource() {
		body, _, err := c.Parse()
		if err != nil {
			return nil, err
		}
		for _, f := range body.Fields() {
			if f.Key != "scroll_id" {
				return nil, eserr.IllegalArgument("Unknown parameter [%s] in request body or parameter is of the wrong type[%s] ", f.Key, f.Value.Kind())
			}
			if ids = []string{f.Value.Text()}; f.Value.Kind() == xcontent.KindArray {
				ids = textList(f.Value)
			}
		}
	}
	return func() (*rest.Reply, error) {
		if len(ids) == 0 {
			var v eserr.Validation
			v.Add("no scroll ids specified")
			return nil, v.Err()
		}
		n, whole, err := a.scrolls.Clear(ids, a.node.State().Nodes[0].ID)
		if err != nil {
			return nil, err
		}
		status := 200
		if n == 0 && ids[0] != "_all" {
			status = 404
		}
		return &rest.Reply{Status: status, Body: xcontent.Object{{Key: "succeeded", Value: whole}, {Key: "num_freed", Value: n}}}, nil
	}, nil
}
