package rest

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"testing"

	"esconsole/engine/eserr"
	"esconsole/engine/units"
	"esconsole/engine/xcontent"
)

// catCase is one _cat API: its table, whose rows come from a recorded answer,
// and requests to it.
type catCase struct {
	path    string
	columns []Column
	kinds   string // of the columns: s a text, i a number, t a time, b a size
	queries []string
}

// all is the query that gives every column in its smallest unit.
const all = "format=json&h=*&bytes=b&time=nanos"

func catCases() []catCase {
	return []catCase{
		{
			path: "/_cat/aliases/v-cat*",
			columns: []Column{
				{Name: "alias", Aliases: []string{"a"}, Desc: "alias name"},
				{Name: "index", Aliases: []string{"i", "idx"}, Desc: "index alias points to"},
				{Name: "filter", Aliases: []string{"f", "fi"}, Desc: "filter"},
				{Name: "routing.index", Aliases: []string{"ri", "routingIndex"}, Desc: "index routing"},
				{Name: "routing.search", Aliases: []string{"rs", "routingSearch"}, Desc: "search routing"},
				{Name: "is_write_index", Aliases: []string{"w", "isWriteIndex"}, Desc: "write index"},
			},
			kinds: "ssssss",
			queries: []string{
				"", "v", "v=true", "v=false", "v=maybe", "s=alias", "s=a:desc&v", "s=index,alias:asc", "s=is_write_index,a:desc&v&h=i,w",
				"h=a", "h=i,a", "h=*", "h=r*,a", "h=routing.*,ri,r*", "h=i,index,idx&v", "h=nope", "h=nope,a&v", "h=", "h=,a,,", "h=a&h=i",
				"h=*.*", "h=is*index&v", "h=**x*", "h=*i*&v", "h=a*s&v", "h=fi,f&v", "s=nope", "s=", "s=,a", "s=a,", "s=alias:DESC",
				"format=json", "format=JSON&v", "format=json&pretty", "format=yaml", "format=text", "format=nope&v", "format=application/json", "format=json&h=nope",
				"format=json&h=i,a&s=a", "help", "help=true&h=a", "help=false&h=a&s=a", "bytes=nope&time=nope&size=nope&pri=nope&ts=nope&h=a&s=a",
			},
		},
		{
			path: "/_cat/segments/v-cat*",
			columns: []Column{
				{Name: "index", Aliases: []string{"i", "idx"}, Desc: "index name"},
				{Name: "shard", Aliases: []string{"s", "sh"}, Desc: "shard name"},
				{Name: "prirep", Aliases: []string{"p", "pr", "primaryOrReplica"}, Desc: "primary or replica"},
				{Name: "ip", Desc: "ip of node where it lives"},
				{Name: "id", Desc: "unique id of node where it lives", Hidden: true},
				{Name: "segment", Aliases: []string{"seg"}, Desc: "segment name"},
				{Name: "generation", Aliases: []string{"g", "gen"}, Desc: "segment generation", Right: true},
				{Name: "docs.count", Aliases: []string{"dc", "docsCount"}, Desc: "number of docs in segment", Right: true},
				{Name: "docs.deleted", Aliases: []string{"dd", "docsDeleted"}, Desc: "number of deleted docs in segment", Right: true},
				{Name: "size", Aliases: []string{"si"}, Desc: "segment size in bytes", Right: true},
				{Name: "size.memory", Aliases: []string{"sm", "sizeMemory"}, Desc: "segment memory in bytes", Right: true},
				{Name: "committed", Aliases: []string{"ic", "isCommitted"}, Desc: "is segment committed"},
				{Name: "searchable", Aliases: []string{"is", "isSearchable"}, Desc: "is segment searched"},
				{Name: "version", Aliases: []string{"v", "ver"}, Desc: "version"},
				{Name: "compound", Aliases: []string{"ico", "isCompound"}, Desc: "is segment compound"},
			},
			kinds: "sissssiiibisssss",
			queries: []string{
				"", "v", "v&h=index,size,si,dc", "v&h=index,size&bytes=b", "v&h=index,size&bytes=k", "h=size&bytes=kb", "h=size&bytes=m", "h=size&bytes=gb", "h=size&bytes=p",
				"h=size&bytes=x", "h=dc,dd&v", "h=id", "h=*d*&v", "s=size&h=size,index", "s=size:desc&h=size,index&bytes=b", "s=docs.count:desc,index&h=index,dc&v",
				"s=dc&h=segment,dc", "s=v&h=v,i", "format=json&h=size,dc,i", "format=yaml&h=size,dc&bytes=b", "help",
			},
		},
		{
			path: "/_cat/recovery/v-cat*",
			columns: []Column{
				{Name: "index", Aliases: []string{"i", "idx"}, Desc: "index name"},
				{Name: "shard", Aliases: []string{"s", "sh"}, Desc: "shard name"},
				{Name: "start_time", Aliases: []string{"start"}, Desc: "recovery start time", Hidden: true},
				{Name: "start_time_millis", Aliases: []string{"start_millis"}, Desc: "recovery start time in epoch milliseconds", Hidden: true},
				{Name: "stop_time", Aliases: []string{"stop"}, Desc: "recovery stop time", Hidden: true},
				{Name: "stop_time_millis", Aliases: []string{"stop_millis"}, Desc: "recovery stop time in epoch milliseconds", Hidden: true},
				{Name: "time", Aliases: []string{"t", "ti"}, Desc: "recovery time"},
				{Name: "type", Aliases: []string{"ty"}, Desc: "recovery type"},
				{Name: "stage", Aliases: []string{"st"}, Desc: "recovery stage"},
			},
			kinds: "sisisitss",
			queries: []string{
				"h=index,shard,time,type,stage&v", "h=time", "h=t&time=nanos", "h=t&time=micros", "h=t&time=ms", "h=t&time=s", "h=t&time=d", "h=t&time=x",
				"s=time:desc,index&h=i,time", "s=time,index&h=i", "h=st*&v", "h=*_millis,start,stop&v", "format=json&h=ti,i&time=ms&s=i",
			},
		},
		{
			path: "/_cat/health",
			columns: []Column{
				{Name: "epoch", Aliases: []string{"t", "time"}, Desc: "seconds since 1970-01-01 00:00:00"},
				{Name: "timestamp", Aliases: []string{"ts", "hms", "hhmmss"}, Desc: "time in HH:MM:SS"},
				{Name: "cluster", Aliases: []string{"cl"}, Desc: "cluster name"},
				{Name: "status", Aliases: []string{"st"}, Desc: "health status"},
				{Name: "node.total", Aliases: []string{"nt", "nodeTotal"}, Desc: "total number of nodes", Right: true},
				{Name: "node.data", Aliases: []string{"nd", "nodeData"}, Desc: "number of nodes that can store data", Right: true},
				{Name: "shards", Aliases: []string{"t", "sh", "shards.total", "shardsTotal"}, Desc: "total number of shards", Right: true},
				{Name: "pri", Aliases: []string{"p", "shards.primary", "shardsPrimary"}, Desc: "number of primary shards", Right: true},
				{Name: "relo", Aliases: []string{"r", "shards.relocating", "shardsRelocating"}, Desc: "number of relocating nodes", Right: true},
				{Name: "init", Aliases: []string{"i", "shards.initializing", "shardsInitializing"}, Desc: "number of initializing nodes", Right: true},
				{Name: "unassign", Aliases: []string{"u", "shards.unassigned", "shardsUnassigned"}, Desc: "number of unassigned shards", Right: true},
				{Name: "pending_tasks", Aliases: []string{"pt", "pendingTasks"}, Desc: "number of pending tasks", Right: true},
				{Name: "max_task_wait_time", Aliases: []string{"mtwt", "maxTaskWaitTime"}, Desc: "wait time of longest task pending", Right: true},
				{Name: "active_shards_percent", Aliases: []string{"asp", "activeShardsPercent"}, Desc: "active number of shards in percent", Right: true},
			},
			kinds: "isssiiiiiiiiss",
			queries: []string{
				"ts=false", "ts=false&v", "ts=false&v&h=epoch,cluster,ts", "ts=no", "ts=no&h=cl", "ts=no&h=ts", "h=t,cl&v", "h=t*&ts=false&v", "h=*time&ts=false", "s=t&h=cl",
				"format=json&ts=false&h=cl,e*", "h=shards*&v", "help",
			},
		},
		{
			path: "/_cat/indices/v-cat*",
			columns: []Column{
				{Name: "health", Aliases: []string{"h"}, Desc: "current health status"},
				{Name: "index", Aliases: []string{"i", "idx"}, Desc: "index name"},
				{Name: "pri", Aliases: []string{"p", "shards.primary", "shardsPrimary"}, Desc: "number of primary shards", Right: true},
				{Name: "store.size", Aliases: []string{"ss", "storeSize"}, Sibling: "pri", Desc: "store size of primaries & replicas", Right: true},
				{Name: "pri.store.size", Desc: "store size of primaries", Right: true},
				{Name: "merges.current", Aliases: []string{"mc", "mergesCurrent"}, Sibling: "pri", Hidden: true, Right: true},
				{Name: "pri.merges.current", Hidden: true, Right: true},
			},
			kinds: "ssibbii",
			queries: []string{
				"h=i,ss&v&s=i", "h=i,ss&v&s=i&pri", "h=i,store.size,pri&pri&s=i", "h=mc,mergesCurrent&pri=true&v", "h=mc&pri=false&v", "h=ss&pri=x", "h=i&pri=x&s=i",
				"h=pri.st*,i&s=i&v", "s=ss:desc,i&h=i,ss&bytes=b&v", "s=i&h=i,ss&bytes=kb&v", "format=json&h=i,ss&pri&bytes=b&s=i",
			},
		},
	}
}

// TestCatAsServer compares with testdata/cat.txt. With ORACLE_URL and
// ORACLE_RECORD the file is made anew.
func TestCatAsServer(t *testing.T) {
	if live := os.Getenv("ORACLE_URL"); live != "" && os.Getenv("ORACLE_RECORD") != "" {
		recordCat(t, live)
	}
	text, err := os.ReadFile("testdata/cat.txt")
	if err != nil {
		t.Fatal(err)
	}
	answers := map[string]string{}
	for _, part := range strings.Split("\n"+string(text), "\n=== ")[1:] {
		request, answer, _ := strings.Cut(part, "\n")
		answers[request] = answer
	}
	for _, c := range catCases() {
		table := c.table(t, answers[c.path+"?"+all])
		for _, query := range c.queries {
			request := c.request(query)
			want, ok := answers[request]
			if !ok {
				t.Errorf("%s: not recorded", request)
				continue
			}
			if got := renderCat(t, table, query); got != want {
				t.Errorf("%s: got\n%s\nwant\n%s", request, got, want)
			}
		}
	}
}

// request is path and query. Help does not go with an index in the path.
func (c catCase) request(query string) string {
	path := c.path
	if strings.HasPrefix(query, "help") && query != "help=false&h=a&s=a" {
		path = strings.TrimSuffix(path, "/v-cat*")
	}
	return path + "?" + query
}

// table fills the rows from an answer.
func (c catCase) table(t *testing.T, body string) Table {
	var rows []map[string]*string
	if err := json.Unmarshal([]byte(body[strings.IndexByte(body, '\n'):]), &rows); err != nil {
		t.Fatal(err)
	}
	table := Table{Columns: c.columns}
	for _, r := range rows {
		var row []any
		for i, column := range c.columns {
			text := r[column.Name]
			if text == nil {
				row = append(row, nil)
				continue
			}
			row = append(row, cellOf(t, c.kinds[i], *text))
		}
		table.Rows = append(table.Rows, row)
	}
	return table
}

func cellOf(t *testing.T, kind byte, text string) any {
	if kind == 's' {
		return text
	}
	var n int64
	if _, err := fmt.Sscan(text, &n); err != nil {
		t.Fatal(err)
	}
	switch kind {
	case 'b':
		return units.Bytes(n)
	case 't':
		return units.Millis(n / 1_000_000)
	}
	return n
}

// renderCat is an answer as recordCat writes it.
func renderCat(t *testing.T, table Table, query string) string {
	p, err := DecodeQuery(query)
	if err != nil {
		t.Fatal(err)
	}
	var reply *Reply
	if help, helpErr := paramBool(&p, "help", false); helpErr != nil {
		err = helpErr
	} else if help {
		reply = Help(table)
	} else {
		reply, err = Render(table, &p, "*/*")
	}
	if err != nil {
		e := eserr.From(err)
		return fmt.Sprintf("%d\n%s", e.Status, xcontent.Encode(e.Body(), xcontent.Format{}))
	}
	if reply.TextType != "" {
		return "200 " + reply.TextType + "\n" + reply.Text
	}
	format, _ := p.Get("format")
	_, pretty := p.Get("pretty")
	f := xcontent.Format{Pretty: pretty, YAML: format == "yaml"}
	return "200\n" + string(xcontent.Encode(reply.Body, f))
}

// recordCat makes some indices on a real server and writes down what it says.
// It starts over if something changes on the way.
func recordCat(t *testing.T, server string) {
	long := strings.Repeat("x", 140)
	for _, r := range [][3]string{
		{"DELETE", "/v-cat*", ""},
		{"PUT", "/v-cat-1", `{"settings":{"number_of_replicas":0},"aliases":{"v-cat-b":{},"v-cat-a":{"filter":{"match_all":{}},"is_write_index":true}}}`},
		{"PUT", "/v-cat-22", `{"settings":{"number_of_shards":2,"number_of_replicas":0},"aliases":{"v-cat-a":{"index_routing":"7","search_routing":"7,8"}}}`},
		{"PUT", "/v-cat-333", `{"settings":{"number_of_replicas":0},"aliases":{"v-cat-日本":{},"v-cat-😀":{},"v-cat-` + long + `":{}}}`},
		{"PUT", "/v-cat-closed", `{"settings":{"number_of_replicas":0}}`},
		{"PUT", "/v-cat-1/_doc/1?refresh", `{"text":"some words to index"}`},
		{"PUT", "/v-cat-1/_doc/2?refresh", `{"text":"` + strings.Repeat("more words ", 5000) + `"}`},
		{"DELETE", "/v-cat-1/_doc/1?refresh", ""},
		{"POST", "/v-cat-22/_bulk?refresh", strings.Repeat("{\"index\":{}}\n{\"n\":1}\n", 12)},
		{"POST", "/v-cat*/_flush", ""},
		{"POST", "/v-cat-closed/_close", ""},
	} {
		askCat(t, server, r[0], r[1], r[2])
	}
	defer askCat(t, server, "DELETE", "/v-cat*", "")
	var file strings.Builder
	for _, c := range catCases() {
		for {
			var part strings.Builder
			before := askCat(t, server, "GET", c.path+"?"+all, "")
			for _, query := range append([]string{all}, c.queries...) {
				request := c.request(query)
				fmt.Fprintf(&part, "=== %s\n%s\n", request, askCat(t, server, "GET", request, ""))
			}
			if after := askCat(t, server, "GET", c.path+"?"+all, ""); after == before || strings.Contains(c.path, "health") {
				file.WriteString(part.String())
				break
			}
		}
	}
	if err := os.WriteFile("testdata/cat.txt", []byte(strings.TrimSuffix(file.String(), "\n")), 0o644); err != nil {
		t.Fatal(err)
	}
}

// askCat gives status, a text type and the body.
func askCat(t *testing.T, server, method, target, body string) string {
	u, err := url.Parse(server + target)
	if err != nil {
		t.Fatal(err)
	}
	req := &http.Request{Method: method, URL: u, Header: http.Header{"Content-Type": {"application/json"}, "Accept": {"*/*"}}}
	if body != "" {
		req.Body, req.ContentLength = io.NopCloser(strings.NewReader(body)), int64(len(body))
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	if method != "GET" && resp.StatusCode >= 300 {
		t.Fatalf("%s %s: %s", method, target, text)
	}
	line := fmt.Sprint(resp.StatusCode)
	if typ := resp.Header.Get("Content-Type"); strings.HasPrefix(typ, "text/") {
		line += " " + typ
	}
	return line + "\n" + string(text)
}
