package geo

import (
	"math"

	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// The server reads coordinates token by token and counts no brackets: a value that
// stands where a list should be makes it take the next list for that value, and
// then read on behind the array. So what is wrong is told as the server tells it
// only by reading alike.

// jsonToken is a token of coordinates or of what stands behind them.
type jsonToken struct {
	kind  tokenKind
	pos   int
	value xcontent.Value // of a number
}

type tokenKind uint8

const (
	otherToken tokenKind = iota // a name, a text, a boolean, or what has to do with objects
	numberToken
	nullToken
	startArrayToken
	endArrayToken
)

// coordinateReader is at a token of the coordinates of a shape. Behind the last
// one it stays.
type coordinateReader struct {
	tokens []jsonToken
	at     int
}

// readCoordinates reads the coordinates of a shape's object.
func readCoordinates(object, v xcontent.Value) (*coordinateNode, error) {
	r := &coordinateReader{}
	r.flatten(v, 0)
	r.members(object, v.Pos(), 0)
	n, err := r.node(0)
	if err != nil {
		return nil, objectparser.At(err, r.token().pos)
	}
	if v.Kind() == xcontent.KindArray && r.token().kind != endArrayToken {
		return nil, objectparser.NotAtEnd("coordinates")
	}
	return n, nil
}

// members appends the tokens of an object's members that stand behind a place, and
// that of its end.
func (r *coordinateReader) members(object xcontent.Value, behind, depth int) {
	for _, f := range object.Fields() {
		if f.Pos > behind {
			r.tokens = append(r.tokens, jsonToken{pos: f.Pos})
			r.flatten(f.Value, depth)
		}
	}
	r.tokens = append(r.tokens, jsonToken{pos: object.End() - 1})
}

// flatten appends the tokens of a value.
func (r *coordinateReader) flatten(v xcontent.Value, depth int) {
	t := jsonToken{pos: v.Pos(), value: v}
	switch v.Kind() {
	case xcontent.KindNumber:
		t.kind = numberToken
	case xcontent.KindNull:
		t.kind = nullToken
	case xcontent.KindArray:
		if depth > maxDepth {
			break
		}
		t.kind = startArrayToken
		r.tokens = append(r.tokens, t)
		for _, item := range v.Items() {
			r.flatten(item, depth+1)
		}
		t = jsonToken{kind: endArrayToken, pos: v.End() - 1}
	case xcontent.KindObject:
		r.tokens = append(r.tokens, t)
		if depth <= maxDepth {
			r.members(v, v.Pos(), depth+1)
		}
		return
	}
	r.tokens = append(r.tokens, t)
}

func (r *coordinateReader) token() jsonToken { return r.tokens[r.at] }

func (r *coordinateReader) next() jsonToken {
	if r.at+1 < len(r.tokens) {
		r.at++
	}
	return r.tokens[r.at]
}

// node reads a point or a list of nodes. The reader is at the token before its
// first, and then at its last.
//
// Server: org.elasticsearch.common.geo.GeoJson.parseCoordinates.
func (r *coordinateReader) node(depth int) (*coordinateNode, error) {
	t := r.next()
	switch t.kind {
	case startArrayToken, endArrayToken:
	case nullToken:
		return nil, eserr.IllegalArgument("coordinates cannot contain NULL values)")
	default:
		return r.position()
	}
	n := &coordinateNode{}
	for t.kind != endArrayToken {
		if depth > maxDepth {
			return nil, eserr.IllegalArgument("coordinates are nested too deep")
		}
		child, err := r.node(depth + 1)
		if err != nil {
			return nil, err
		}
		if err := n.add(child); err != nil {
			return nil, err
		}
		t = r.next()
	}
	return n, nil
}

// position reads the two or three numbers of a point.
func (r *coordinateReader) position() (*coordinateNode, error) {
	at := [3]float64{2: math.NaN()}
	for i := range 2 {
		if i > 0 {
			r.next()
		}
		if r.token().kind != numberToken {
			return nil, eserr.Parse("geo coordinates must be numbers")
		}
		at[i], _ = r.token().value.Float64()
	}
	if t := r.next(); t.kind == numberToken {
		at[2], _ = t.value.Float64()
		if r.next().kind == numberToken {
			return nil, eserr.Parse("geo coordinates greater than 3 dimensions are not supported")
		}
	}
	return &coordinateNode{leaf: &Point{X: at[0], Y: at[1], Z: at[2]}}, nil
}
