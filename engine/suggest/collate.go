package suggest

import (
	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/objectparser"
	"esconsole/engine/query"
	"esconsole/engine/script"
	"esconsole/engine/script/mustache"
	"esconsole/engine/xcontent"
)

// collate is a query that proposed texts must have hits for.
type collate struct {
	template *mustache.Template
	params   xcontent.Object
	prune    bool // texts without hits are shown as such
}

func (p *phrase) readCollate(in, v xcontent.Value, warn objectparser.Warn) error {
	p.collate = &collate{}
	for _, f := range v.Fields() {
		switch f.Key {
		case "query":
			if p.collate.template != nil {
				return parsing(in, f.Value.Pos(), "suggester[phrase][collate] query already set, doesn't support additional [%s]", f.Key)
			}
			s, err := script.Parse(f.Value, warn)
			if err != nil {
				return err
			}
			if s.Stored {
				return eserr.NotImplemented("a stored template to collate suggestions with")
			}
			if p.collate.template, err = mustache.Parse(s.Source); err != nil {
				return eserr.IllegalArgument("%s", err.Error())
			}
		case "params":
			p.collate.params = f.Value.Object()
		case "prune":
			if f.Value.Kind() != xcontent.KindBool {
				return parsing(in, f.Value.Pos(), "suggester[phrase][collate] prune must be either 'true' or 'false'")
			}
			p.collate.prune = f.Value.Bool()
		default:
			return parsing(in, f.Value.Pos(), "suggester[phrase][collate] doesn't support field [%s]", f.Key)
		}
	}
	return v.Err()
}

// collated keeps the texts that have hits, or says which do.
func (p *phraseRun) collated(s *lucene.Searcher, list []Option) ([]Option, error) {
	c := p.phrase.collate
	if c == nil || c.template == nil {
		return list, nil
	}
	var out []Option
	for _, o := range list {
		found, err := c.found(p.ctx, s, o.Text)
		switch {
		case err != nil:
			return nil, err
		case c.prune:
			o.match = &found
		case !found:
			continue
		}
		out = append(out, o)
	}
	return out, nil
}

// found tells whether a text has hits.
func (c *collate) found(ctx *query.Context, s *lucene.Searcher, text string) (bool, error) {
	params := append(c.params[:len(c.params):len(c.params)], xcontent.Member{Key: "suggestion", Value: text})
	v, err := xcontent.Parse(xcontent.Encode(params, xcontent.Format{}), xcontent.Limits{})
	if err != nil {
		return false, err
	}
	source, err := c.template.Render(v, mustache.JSON)
	if err != nil {
		return false, eserr.IllegalArgument("%s", err.Error())
	}
	body, err := xcontent.Parse([]byte(source), xcontent.Limits{})
	if err != nil {
		return false, err
	}
	q, err := query.Parse(body, nil)
	if err != nil {
		return false, err
	}
	built, err := ctx.Create(q)
	if err != nil {
		return false, err
	}
	w := s.NewWeight(built, false)
	for _, l := range s.Leaves {
		sc := w.Scorer(l)
		if sc == nil {
			continue
		}
		for doc := sc.Next(); doc != lucene.NoMoreDocs; doc = sc.Next() {
			if l.IsLive(doc) {
				return true, nil
			}
		}
	}
	return false, nil
}
