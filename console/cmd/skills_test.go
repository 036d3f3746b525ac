//go:build unix

package cmd

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// skills lists what the console can do beyond sending what is typed, as promises
// lists what it does beside Kibana's.
func skills() []promise {
	return []promise{
		{area: "Completion", beat: "ranked, by position, of what there is; DELETE is never first", keep: (*person).completes},
		{area: "Views", beat: "tables, bars, folding, jq, files, commands, differences without what always differs", keep: (*person).views},
		{area: "Explanations", beat: "plain words, the request that would succeed, did you mean; offline docs; Chinese", keep: (*person).explains},
		{area: "Looking inside", beat: "versions, segments and tokens", keep: (*person).inspects},
		{area: "Going back", beat: "undo, redo, back, fork, switch", keep: (*person).goesBack},
		{area: "Exercises", beat: "checked, with hints and solutions, from a file of one's own", keep: (*person).learns},
		{area: "Settings", beat: "a file with comments, themes, help with examples, did you mean", keep: (*person).settles},
		{area: "Scripts elsewhere", beat: "a script that stops nowhere, exit statuses, answers apart, HEAD, Chinese as it is", keep: (*person).scripts},
	}
}

// TestSkills drives the program in a terminal, as TestPromises does.
func TestSkills(t *testing.T) {
	t.Parallel()
	drive(t, skills())
}

func (x *person) completes() {
	x.open("--color", "never")
	x.enter(`PUT _template/日志 {"index_patterns":["log-*"]}`, `PUT 产品 {"aliases":{"商店":{}},"mappings":{"properties":{"标题":{"type":"text","fields":{"raw":{"type":"keyword"}}},"价格":{"type":"integer"}}}}`)
	x.see(`"index" : "产品"\n\}\n200 OK`)
	x.clear()
	for _, step := range [][2]string{ // what is typed before Tab, and what the line is then
		{"", `GET +POST +PUT +HEAD +DELETE`}, {"D", `es> DELETE$`}, {"GET 产", `es> GET 产品$`}, {"GET 商", `es> GET 商店$`},
		{"GET _template/", `es> GET _template/日志$`}, {"GET 产品/_search?siz", `size=$`}, {"GET _cat/indices?s=inde", `s=index$`},
		{"GET 产品/_search?expand_wildcards=ope", `=open$`},
		{`GET 产品/_search {"que`, `\{"query": \{\}\}?$`}, {`GET 产品/_search {"query": {"match": {"标`, `\{"标题$`},
		{`GET 产品/_search {"query": {"term": {"标题.`, `"标题.raw": ""`}, {`GET 产品/_search {"aggs": {"a": {"ter`, `"terms": \{ "field": "", "size": 10 \}`},
		{`PUT x {"mappings": {"properties": {"a": {"type": "keyw`, `"keyword"`}, {`PUT x {"settings": {"number_of_r`, `"number_of_replicas": |number_of_replicas +number_of_routing_shards`},
	} {
		x.keys(step[0])
		x.see(regexp.QuoteMeta(tail(step[0])) + `\s*$`)
		x.keys(tab)
		x.see(step[1])
		x.keys(ctrlC)
		x.see(`\^C\n*es>\s*$`)
		x.clear()
	}
	x.quit()
}

// tail is the end of what was typed, short enough to stand on one row.
func tail(text string) string {
	r := []rune(text)
	return string(r[max(len(r)-4, 0):])
}

func (x *person) views() {
	x.open()
	x.keys(pasted(documents(3)))
	x.see(`200 OK`)
	x.clear()
	x.enter("GET products/_search?sort=price&filter_path=took,hits.hits")
	x.enter("")
	x.see(`200 OK`)
	x.clear()
	x.enter(":table _id 名称 price")
	x.see(`_id +名称 +price\n1 +苹果手机第1代，屏幕很大，电池耐用，适合拍照 +1\.0\n2 `)
	x.clear()
	x.enter(":chart price")
	x.see(`1 +█+.* 1\.0\n`)
	x.clear()
	x.enter(":fold 2")
	x.see(`"hits" : \[ … 3 items \]`)
	x.clear()
	x.enter(`:filter -r .hits.hits[0]._source."名称"`)
	x.see(`\n苹果手机第1代，屏幕很大，电池耐用，适合拍照\n`)
	x.clear()
	x.enter(":keep before", "GET products/_search?sort=price&filter_path=took,hits.hits", "")
	x.see(`200 OK`)
	x.clear()
	x.enter(":diff before")
	x.see(`no difference`)
	x.enter(`POST products/_update/2?refresh {"doc":{"名称":"平板"}}`, "GET products/_search?sort=price&filter_path=took,hits.hits", "", ":clear", ":diff before")
	x.see(`-.*"名称" : "苹果手机第2代，屏幕很大，电池耐用，适合拍照"(.*\n)+\+.*"名称" : "平板"`)
	if strings.Contains(x.grid.String(), `-  "took"`) {
		x.Errorf("shows what always differs:\n%s", x.grid.String())
	}
	x.clear()
	x.enter("GET products/_count?filter_path=count > 数.json")
	x.see(`bytes in 数\.json`)
	x.enter("GET products/_count?filter_path=count | tr c C")
	x.see(`"Count" : 3`)
	x.quit()
	if text, err := os.ReadFile(filepath.Join(x.dir, "数.json")); err != nil || string(text) != "{\n  \"count\" : 3\n}\n" {
		x.Errorf("%q, %v", text, err)
	}
}

func (x *person) explains() {
	x.open()
	x.enter(`PUT 产品/_doc/1 {"标题":"手机"}`, `PUT 产品/_doc/1 {"标题":"手机"}`, `PUT 产品/_doc/1?if_seq_no=0&if_primary_term=1 {"标题":"手机"}`)
	x.see(`409 Conflict · \S+ ms · :explain says why`)
	x.clear()
	x.enter(":explain")
	x.see(`Somebody has changed(.*\n)+ +PUT 产品/_doc/1\?if_seq_no=1&if_primary_term=1\n`)
	x.clear()
	x.enter("GET 产品/_serch", "")
	x.see(`405 Method`)
	x.clear()
	x.enter(":explain")
	x.see(`Did you mean _search\?`)
	x.enter("PUT 产品/_doc/1??version=3&version_type=external {}")
	x.see(`400 Bad Request`)
	x.clear()
	x.enter(":explain")
	x.see(`two question marks(.*\n)+ +PUT 产品/_doc/1\?version=3&version_type=external\n`)
	x.clear()
	x.enter(":docs _bulk")
	x.see(`bulk`)
	x.quit()
	x.open("--lang", "zh")
	x.enter(`GET 产品/_search {"sort":["标题"]}`)
	x.see(`404 Not Found`)
	x.clear()
	x.enter(":explain", ":docs match")
	x.see(`没有名为 产品 的索引或别名。(.*\n)+.*match(.*\n)+`)
	x.quit()
}

func (x *person) inspects() {
	x.open("--nodes", "2")
	x.enter(`PUT 产品/_doc/1 {"标题":"手机"}`, `PUT 产品/_doc/1 {"标题":"平板"}`, `DELETE 产品/_doc/2`, "PUT 产品/_doc/3 {}", "DELETE 产品/_doc/3")
	x.see(`"result" : "deleted"`)
	x.clear()
	x.enter(":state 产品")
	x.see(`_id +_version +_seq_no +_primary_term +shard +state +searches see it\n1 +2 +1 +1 +0 +live +yes\n(2 .*\n)?3 +2 +4 +1 +0 +deleted`)
	x.clear()
	x.enter(":segments 产品")
	x.see(`产品 +0 +p +_\d`)
	x.see(`产品 +0 +r +_\d`)
	x.clear()
	x.enter(":analyze index=产品 field=标题 苹果 iPhone")
	x.see(`果 +1 +2 +<IDEOGRAPHIC> +1\niphone +3 +9 +<ALPHANUM> +2\n`)
	x.quit()
}

func (x *person) goesBack() {
	x.open()
	x.enter(`PUT 产品/_doc/1 {"n":1}`, ":fork 开始", `PUT 产品/_doc/1 {"n":2}`, `PUT 产品/_doc/1 {"n":3}`)
	x.see(`"_version" : 3`)
	for _, step := range [][2]string{{":undo", "2"}, {":redo", "3"}, {":back 2", "1"}, {":redo", "2"}, {":switch 开始", "1"}} {
		x.clear()
		x.enter(step[0], "GET 产品/_source/1")
		x.see(`"n" : ` + step[1] + `\n\}\n200 OK`)
	}
	x.enter(`PUT 产品/_doc/1?if_seq_no=0&if_primary_term=1 {"n":9}`) // versions are back, too
	x.see(`"result" : "updated"`)
	x.quit()
}

const exercise = `# 练习
PUT 产品/_doc/1
{ "n": 1 }

#@ task 把 n 改为 2。
#@ hint 用 PUT。
#@ solution
PUT 产品/_doc/1
{ "n": 2 }
#@ expect 200

#@ check
GET 产品/_doc/1
#@ expect _source.n=2
`

func (x *person) learns() {
	x.file("练习.es", exercise)
	x.start("play", "--prompt", "练习.es", "--editor", x.editor)
	x.see(`PUT 产品/_doc/1\n(.*\n)+.*es>\s*$`)
	x.keys(enter)
	x.see(`201 Created`)
	x.keys(enter)
	x.see(`▶ 把 n 改为 2。`)
	x.enter(":hint", ":check")
	x.see(`用 PUT。(.*\n)+not yet: GET 产品/_doc/1: _source\.n is 1, expected = 2`)
	x.enter(`POST 产品/_update/1 {"doc":{"n":2}}`)
	x.see(`✓ that is it`)
	x.keys(ctrlD)
	x.terminal.ends()
}

func (x *person) settles() {
	x.start("config", "init")
	x.see(`config\.yaml`)
	if code := x.status(); code != 0 {
		x.Errorf("exit status %d", code)
	}
	x.open()
	x.enter(":theme light", ":theme")
	x.see(`\* light `)
	x.enter(":hlep")
	x.see(`:hlep is no command; did you mean :help\?`)
	x.enter(":help :filter")
	x.see(`example: :filter `)
	x.enter(":set hint maybe")
	x.see(`:set`)
	x.quit()
}

func (x *person) scripts() {
	x.file("all.es", "# 注释\n// another\nPUT 产品/_doc/1?refresh\n{ \"标题\": \"苹果手机\" } # why\n\nGET\n\nHEAD 产品/_doc/1\n\nHEAD 产品/_doc/9\n\nGET 产品/_search?filter_path=hits.hits._source\n")
	x.start("run", "all.es")
	x.see(`(?s)# all\.es:3: PUT 产品/_doc/1\?refresh \[201 Created\] \S+ ms\n\{.*\}\n.*all\.es:6:4: GET without a path.*# all\.es:8: HEAD 产品/_doc/1 \[200 OK\] \S+ ms\n200 - OK\n\n# all\.es:10: HEAD 产品/_doc/9 \[404 Not Found\] \S+ ms\n404 - Not Found\n\n# all\.es:12: GET .*"标题" : "苹果手机"`)
	if code := x.status(); code != 2 {
		x.Errorf("exit status %d", code)
	}
	for _, format := range []string{"junit", "json", "tap"} {
		x.start("run", "--check", "--format", format, "all.es")
		x.see(`404`)
		if code := x.status(); code != 2 && code != 1 {
			x.Errorf("%s: exit status %d", format, code)
		}
	}
	x.file("ok.es", "PUT 产品\n")
	x.start("run", "--update", "ok.es")
	x.see(`ok\.out: 1 answer recorded`)
	x.status()
	x.start("run", "--check", "ok.es")
	x.see(`ok +ok\.es`)
	if code := x.status(); code != 0 {
		x.Errorf("exit status %d", code)
	}
	x.start("curl", "all.es")
	x.see(fmt.Sprintf(`curl -XPUT "http://localhost:9200/%s/_doc/1\?refresh" -H`, `(产品|%E4%BA%A7%E5%93%81)`))
	x.status()
}
