package search

import (
	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/units"
	"esconsole/engine/xcontent"
)

// parsePIT reads the point in time that a search is to see. None can be opened
// without the plug-in for them.
//
// Server: org.elasticsearch.search.builder.PointInTimeBuilder.
func (r *Request) parsePIT(v xcontent.Value) error {
	given := false
	p := objectparser.Parser[Request]{Name: "pit", Fields: []objectparser.Field[Request]{
		{Name: "id", Takes: objectparser.String, Read: func(r *Request, v xcontent.Value, _ objectparser.Warn) error {
			given = true
			return nil
		}},
		{Name: "keep_alive", Takes: objectparser.String, Read: func(_ *Request, v xcontent.Value, _ objectparser.Warn) error {
			if _, err := units.ParseDuration(v.Text(), "keep_alive"); err != nil {
				return err
			}
			return nil
		}},
	}}
	if err := p.Parse(r, v, r.warn); err != nil {
		return err
	}
	if !given {
		return eserr.IllegalArgument("point int time id is not provided")
	}
	r.PointInTime = true
	return nil
}

// CheckPIT refuses what does not go with a point in time.
func (r *Request) CheckPIT(named, routed, preferred, scrolled bool) error {
	if !r.PointInTime {
		return nil
	}
	var v eserr.Validation
	for _, one := range []struct {
		given bool
		text  string
	}{
		{scrolled, "using [point in time] is not allowed in a scroll context"},
		{named, "[indices] cannot be used with point in time"},
		{routed, "[routing] cannot be used with point in time"},
		{preferred, "[preference] cannot be used with point in time"},
	} {
		if one.given {
			v.Add("%s", one.text)
		}
	}
	if err := v.Err(); err != nil {
		return err
	}
	return eserr.NotImplemented("the key [pit] of a search")
}
