package eserr

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"esconsole/engine/xcontent"
)

func TestTexts(t *testing.T) {
	var v Validation
	v.Add("id is too long, must be no longer than 512 bytes but was: %d", 513)
	v.Add("100% wrong")
	for _, c := range []struct {
		e    *Error
		want string
	}{
		{IndexNotFound("a"), `{"type":"index_not_found_exception","reason":"no such index [a]","resource.type":"index_or_alias","resource.id":"a","index_uuid":"_na_","index":"a"}`},
		{IndexExpressionNotFound("a"), `{"type":"index_not_found_exception","reason":"no such index [a]","resource.type":"index_expression","resource.id":"a","index_uuid":"_na_","index":"a"}`},
		{IndexAlreadyExists("a", "u"), `{"type":"resource_already_exists_exception","reason":"index [a/u] already exists","index_uuid":"u","index":"a"}`},
		{InvalidIndexName("A", "must be lowercase"), `{"type":"invalid_index_name_exception","reason":"Invalid index name [A], must be lowercase","index_uuid":"_na_","index":"A"}`},
		{IndexClosed("a", "u"), `{"type":"index_closed_exception","reason":"closed","index_uuid":"u","index":"a"}`},
		{VersionConflict("a", "u", "0", "1", "document already exists (current version [1])"), `{"type":"version_conflict_engine_exception","reason":"[1]: version conflict, document already exists (current version [1])","index_uuid":"u","shard":"0","index":"a"}`},
		{DocumentMissing("a", "u", "0", "_doc", "1"), `{"type":"document_missing_exception","reason":"[_doc][1]: document missing","index_uuid":"u","shard":"0","index":"a"}`},
		{RoutingMissing("a", "_doc", "1"), `{"type":"routing_missing_exception","reason":"routing is required for [a]/[_doc]/[1]","index_uuid":"_na_","index":"a"}`},
		{Parsing(1, 6, "Unknown key for a %s in [%s].", "VALUE_NUMBER", "a"), `{"type":"parsing_exception","reason":"Unknown key for a VALUE_NUMBER in [a].","line":1,"col":6}`},
		{ContentParse(1, 2, "[aliases] unknown field [a]"), `{"type":"x_content_parse_exception","reason":"[1:2] [aliases] unknown field [a]"}`},
		{NullPointer(), `{"type":"null_pointer_exception","reason":null}`},
		{NumberFormat("x"), `{"type":"number_format_exception","reason":"For input string: \"x\""}`},
		{v.As("action_request_validation_exception"), `{"type":"action_request_validation_exception","reason":"Validation Failed: 1: id is too long, must be no longer than 512 bytes but was: 513;2: 100% wrong;"}`},
		{MapperParsing("failed to parse").Wrap(IllegalArgument("no")), `{"type":"mapper_parsing_exception","reason":"failed to parse","caused_by":{"type":"illegal_argument_exception","reason":"no"}}`},
	} {
		if got := string(xcontent.Encode(c.e.Object(), xcontent.Format{})); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
}

func TestFrom(t *testing.T) {
	_, syntax := xcontent.Parse([]byte("{"), xcontent.Limits{})
	for _, c := range []struct {
		err    error
		status int
		typ    string
	}{
		{IndexNotFound("a"), 404, "index_not_found_exception"},
		{fmt.Errorf("wrapped: %w", IllegalArgument("a")), 400, "illegal_argument_exception"},
		{syntax, 400, "json_e_o_f_exception"},
		{errors.New("broken"), 500, "exception"},
	} {
		if e := From(c.err); e.Status != c.status || e.Type != c.typ {
			t.Errorf("%v gives %d %s", c.err, e.Status, e.Type)
		}
	}
}

func TestCopies(t *testing.T) {
	e := Parse("a").With("k", 1)
	a, b := e.With("x", 1), e.With("y", 2)
	if len(e.Meta) != 1 || a.Meta[1].Key != "x" || b.Meta[1].Key != "y" || e.Wrap(a).Cause != a || e.Cause != nil {
		t.Error("copies are not independent")
	}
	var v Validation
	if v.Err() != nil {
		t.Error("nothing wrong is an error")
	}
}

func TestAlike(t *testing.T) {
	names := []string{"match", "match_all", "match_none", "terms", "term"}
	for _, c := range []struct {
		name  string
		want  []string
		words string
	}{
		{"matchx", []string{"match", "match_all"}, " did you mean any of [match, match_all]?"},
		{"match_al", []string{"match_all", "match", "match_none"}, " did you mean any of [match_all, match, match_none]?"},
		{"zzz", []string{}, ""},
	} {
		if got := Alike(c.name, names); !slices.Equal(got, c.want) {
			t.Errorf("%s is alike %q, want %q", c.name, got, c.want)
		}
		if got := DidYouMean(c.name, names); got != c.words {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}
