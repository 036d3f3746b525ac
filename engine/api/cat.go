package api

import (
	"strings"
	"time"

	"esconsole/engine/rest"
)

// catRows makes the rows of a table: the second half of a _cat API.
type catRows func() ([][]any, error)

// catTable is a _cat API: read reads the parameters besides those that all
// tables know. With help the columns are listed, and nothing else is read.
//
// Server: org.elasticsearch.rest.action.cat.AbstractCatAction.
func catTable(c *rest.Call, columns []rest.Column, read func() (catRows, error)) (rest.Action, error) {
	help, err := c.Bool("help", false)
	if err != nil {
		return nil, err
	}
	c.KnowsAll()
	if help {
		c.Params.Consume(rest.CatParams...)
		return func() (*rest.Reply, error) { return rest.Help(rest.Table{Columns: columns}), nil }, nil
	}
	rows, err := read()
	if err != nil {
		return nil, err
	}
	c.Params.Consume(rest.CatParams...)
	return func() (*rest.Reply, error) {
		t := rest.Table{Columns: columns}
		if t.Rows, err = rows(); err != nil {
			return nil, err
		}
		return rest.Render(t, &c.Params, c.Accept)
	}, nil
}

// noRows reads the parameters of a table that is always empty.
func noRows(c *rest.Call, params ...string) func() (catRows, error) {
	return func() (catRows, error) {
		c.Params.Consume(params...)
		return func() ([][]any, error) { return nil, nil }, readLocal(c)
	}
}

// readLocal reads the parameters of tables that are made of the cluster state.
func readLocal(c *rest.Call) error {
	if _, err := c.Bool("local", false); err != nil {
		return err
	}
	return readTimeouts(c, "master_timeout")
}

// timeColumns are the first columns of the tables that say when they were made.
func timeColumns() []rest.Column {
	return []rest.Column{
		{Name: "epoch", Aliases: words("t time"), Desc: "seconds since 1970-01-01 00:00:00"},
		{Name: "timestamp", Aliases: words("ts hms hhmmss"), Desc: "time in HH:MM:SS"},
	}
}

// timeCells are the cells of those columns.
func (a *API) timeCells() []any {
	now := a.node.Now().UTC()
	return []any{now.Unix(), now.Format("15:04:05")}
}

// isoTime is a moment with its milliseconds.
func isoTime(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000Z") }

// cat lists the tables.
func (a *API) cat(c *rest.Call) (rest.Action, error) {
	c.KnowsAll()
	return func() (*rest.Reply, error) {
		paths := words(`allocation shards shards/{index} master nodes tasks indices indices/{index} segments
			segments/{index} count count/{index} recovery recovery/{index} health pending_tasks aliases aliases/{alias}
			thread_pool thread_pool/{thread_pools} plugins fielddata fielddata/{fields} nodeattrs repositories
			snapshots/{repository} templates`)
		return &rest.Reply{TextType: rest.PlainText, Text: "=^.^=\n/_cat/" + strings.Join(paths, "\n/_cat/") + "\n"}, nil
	}, nil
}
