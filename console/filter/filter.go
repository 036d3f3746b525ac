// Package filter runs jq expressions over answers. A number that an expression
// only passes on keeps the text that the server gave it, and results are laid
// out as the server lays out its answers.
package filter

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/itchyny/gojq"
)

// maxOutput is how many bytes the results may have together.
const maxOutput = 64 << 20

// Run gives the results of an expression over a body, each as JSON. Those that
// came before an error are there. Expressions read neither files nor the
// environment.
func Run(ctx context.Context, expression string, body []byte) (results [][]byte, err error) {
	code, err := compile(expression)
	if err != nil {
		return nil, err
	}
	input, err := decode(body)
	if err != nil {
		return nil, err
	}
	rank, total := ranks(body), 0
	iter := code.RunWithContext(ctx, input)
	for {
		v, ok := iter.Next()
		if !ok {
			return results, nil
		}
		if err, failed := v.(error); failed {
			var halt *gojq.HaltError
			if errors.As(err, &halt) && halt.Value() == nil {
				return results, nil
			}
			return results, err
		}
		p := printer{rank: rank}
		p.value(v, 0)
		results = append(results, p.out.Bytes())
		if total += p.out.Len() + 1; total > maxOutput {
			return results, fmt.Errorf("the results have more than %d MB", maxOutput>>20)
		}
	}
}

func compile(expression string) (*gojq.Code, error) {
	expression = quoted(expression)
	q, err := gojq.Parse(expression)
	var pe *gojq.ParseError
	switch {
	case errors.As(err, &pe):
		at := min(max(pe.Offset-len(pe.Token), 0), len(expression))
		return nil, fmt.Errorf("the expression is not understood at character %d: %s", utf8.RuneCountInString(expression[:at])+1, excerpt(expression, at))
	case err != nil:
		return nil, err
	}
	return gojq.Compile(q)
}

// excerpt is the rest of an expression, short.
func excerpt(expression string, at int) string {
	rest := []rune(expression[at:])
	if len(rest) == 0 {
		return "it ends too early"
	}
	if len(rest) > 30 {
		rest = append(rest[:30], '…')
	}
	return string(rest)
}

// decode reads one JSON value, or several in a row as an array.
func decode(body []byte) (any, error) {
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	var list []any
	for {
		var v any
		err := d.Decode(&v)
		switch {
		case errors.Is(err, io.EOF) && len(list) == 1:
			return list[0], nil
		case errors.Is(err, io.EOF) && len(list) > 1:
			return list, nil
		case err != nil:
			return nil, errors.New("the answer is not JSON")
		}
		list = append(list, v)
	}
}

// ranks numbers the keys of a body in the order in which they come first:
// expressions know objects without an order.
func ranks(body []byte) map[string]int {
	rank := map[string]int{}
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	var (
		open []json.Delim
		key  = []bool{false}
	)
	for {
		token, err := d.Token()
		if err != nil {
			return rank
		}
		top := len(key) - 1
		if name, ok := token.(string); ok && key[top] {
			if _, seen := rank[name]; !seen {
				rank[name] = len(rank)
			}
			key[top] = false
			continue
		}
		switch delim, _ := token.(json.Delim); delim {
		case '{', '[':
			open = append(open, delim)
			key = append(key, delim == '{')
		case '}', ']':
			open = open[:len(open)-1]
			key = key[:len(key)-1]
			if n := len(open); n > 0 && open[n-1] == '{' {
				key[len(key)-1] = true
			}
		default:
			key[top] = len(open) > 0 && open[len(open)-1] == '{'
		}
	}
}
