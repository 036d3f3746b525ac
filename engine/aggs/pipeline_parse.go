package aggs

import (
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// pipeCommon is what most pipelines share.
type pipeCommon struct {
	paths  []string
	given  bool
	format string
	gaps   gapPolicy
}

// readPath reads buckets_path: a text or a list of them.
func readPath(v xcontent.Value) ([]string, error) {
	if v.Kind() != xcontent.KindArray {
		return []string{v.Text()}, nil
	}
	return objectparser.Texts(v)
}

func readGaps(v xcontent.Value) (gapPolicy, error) {
	switch v.Text() {
	case "skip":
		return skipGaps, nil
	case "insert_zeros":
		return insertZeros, nil
	}
	return 0, placedError(v, v.Pos(), "Invalid gap policy: [%s], accepted values: [insert_zeros, skip]", v.Text())
}

// read takes a field that most pipelines have, and tells whether it is one.
func (c *pipeCommon) read(f xcontent.Field) (ok bool, err error) {
	text := f.Value.Kind() == xcontent.KindString
	switch {
	case f.Key == "buckets_path" && (text || f.Value.Kind() == xcontent.KindArray):
		c.given = true
		c.paths, err = readPath(f.Value)
	case f.Key == "format" && text:
		c.format = f.Value.Text()
	case f.Key == "gap_policy" && text:
		c.gaps, err = readGaps(f.Value)
	default:
		return false, nil
	}
	return true, err
}

// readByHand reads an object as the server's older parsers do. more takes the
// fields that are not common; unknown words the error for the others.
func (c *pipeCommon) readByHand(body xcontent.Value, more func(f xcontent.Field) (bool, error), unknown func(f xcontent.Field) error) error {
	for _, f := range body.Fields() {
		if f.Value.IsMissing() && body.Err() != nil {
			return body.Err()
		}
		ok, err := c.read(f)
		if !ok && err == nil {
			ok, err = more(f)
		}
		switch {
		case err != nil:
			return err
		case !ok:
			return unknown(f)
		}
	}
	return body.Err()
}

// onePath gives the first path of a pipeline that needs one.
func (c *pipeCommon) onePath(p *parsing, body xcontent.Value) ([]string, error) {
	if !c.given {
		return nil, parsingError(body, body.End()-1, "Missing required field [buckets_path] for derivative aggregation [%s]", p.name)
	}
	return c.paths[:min(len(c.paths), 1)], nil
}

// target is how numbers are printed and where they come from.
func (c *pipeCommon) target(p *pipe) (f format, path []string, err error) {
	if f, err = decimal(c.format); err == nil {
		path, err = pathSteps(p.paths[0])
	}
	return f, path, err
}

// commonFields are those of pipelines that the server reads by a table.
func commonFields[T any](of func(*T) *pipeCommon, gaps bool) []objectparser.Field[T] {
	list := []objectparser.Field[T]{
		{Name: "buckets_path", Takes: objectparser.String | objectparser.Array, Read: func(s *T, v xcontent.Value, _ objectparser.Warn) (err error) {
			of(s).given = true
			of(s).paths, err = readPath(v)
			return err
		}},
		{Name: "format", Takes: objectparser.String, Read: func(s *T, v xcontent.Value, _ objectparser.Warn) error {
			of(s).format = v.Text()
			return nil
		}},
	}
	if gaps {
		list = append(list, objectparser.Field[T]{Name: "gap_policy", Takes: objectparser.String, Read: func(s *T, v xcontent.Value, _ objectparser.Warn) error {
			switch strings.ToLower(v.Text()) {
			case "skip":
				of(s).gaps = skipGaps
			case "insert_zeros":
				of(s).gaps = insertZeros
			default:
				return placedError(v, v.Pos(), "Invalid gap policy: [%s], accepted values: [insert_zeros, skip]", strings.ToLower(v.Text()))
			}
			return nil
		}})
	}
	return list
}

// requiredBy is the error of an object that lacks fields it can't do without.
func requiredBy(names string) error {
	return eserr.IllegalArgument("Required [%s]", names)
}
