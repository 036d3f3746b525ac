package document

import (
	"fmt"
	"strconv"
	"strings"

	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
	"esconsole/engine/units"
)

// ActiveShards is how many copies of a shard must be there before a write goes
// ahead: a number, or one of the special values.
type ActiveShards int

// The special values.
const (
	ActiveDefault ActiveShards = -2 // as the index says
	ActiveAll     ActiveShards = -1 // every copy that the index asks for
)

// String is the number as error texts print it.
func (a ActiveShards) String() string {
	if a == ActiveAll {
		return "ALL"
	}
	return strconv.Itoa(int(a))
}

// ParseActiveShards reads the parameter wait_for_active_shards.
func ParseActiveShards(text string) (ActiveShards, error) {
	if text == "all" {
		return ActiveAll, nil
	}
	n, err := strconv.ParseInt(text, 10, 32)
	switch {
	case err != nil:
		return 0, eserr.IllegalArgument("cannot parse ActiveShardCount[" + text + "]").Wrap(eserr.IntegerFormat(text))
	case n < 0:
		return 0, eserr.IllegalArgument("shard count cannot be a negative value")
	}
	return ActiveShards(n), nil
}

// settingActiveShards is what an index asks for where a request does not.
const settingActiveShards = "index.write.wait_for_active_shards"

// needed gives how many copies a write to ix waits for, with the number as error
// texts print it.
func (a ActiveShards) needed(ix *cluster.Index) (int, ActiveShards) {
	if a == ActiveDefault {
		a = 1
		if text, ok := ix.Settings.Get(settingActiveShards); ok {
			if n, err := ParseActiveShards(text); err == nil {
				a = n
			}
		}
	}
	if a == ActiveAll {
		return ix.Copies(), a
	}
	return int(a), a
}

// checkActive refuses writes to a shard that has fewer active copies than asked
// for. Copies neither come nor go by themselves here, so that the answer need not
// wait until the request's time is over. request describes the writes.
func (s *Service) checkActive(t *target, a ActiveShards, timeout string, request func() string) error {
	need, a := a.needed(t.ix)
	have := s.Node.State().ActiveCopies(t.ix)
	if have >= need {
		return nil
	}
	return eserr.New(503, "unavailable_shards_exception",
		"[%s][%d] Not enough active copies to meet shard count of [%s] (have %d, needed %d). Timeout: [%s], request: [%s]",
		t.ix.Name, t.shard.ID, a, have, need, timeout, request())
}

// shardRequest is what the server prints of a request to one shard: the write
// itself, or how many there are.
func shardRequest(t *target, writes []*Write, refresh Refresh) string {
	var b strings.Builder
	fmt.Fprintf(&b, "BulkShardRequest [[%s][%d]] containing [", t.ix.Name, t.shard.ID)
	if len(writes) == 1 {
		b.WriteString(writes[0].describe())
		b.WriteByte(']')
	} else {
		fmt.Fprintf(&b, "%d] requests", len(writes))
	}
	switch refresh {
	case RefreshNow:
		b.WriteString(" and a refresh")
	case RefreshWait:
		b.WriteString(" blocking until refresh")
	}
	return b.String()
}

// maxDescribed is how long a source may be to be quoted by describe.
const maxDescribed = 2048

// describe is a write as the server prints it.
func (w *Write) describe() string {
	switch w.Op {
	case OpDelete:
		return "delete {[" + w.Index + "][" + w.Type + "][" + w.ID + "]}"
	case OpUpdate:
		return w.describeUpdate()
	}
	return describeIndex(w.Index, w.Type, w.ID, w.Source)
}

func describeIndex(index, typ, id string, source []byte) string {
	text := string(source)
	if len(source) > maxDescribed {
		text = "n/a, actual length: [" + units.Bytes(int64(len(source))).String() + "], max length: 2kb"
	}
	return "index {[" + index + "][" + typ + "][" + id + "], source[" + text + "]}"
}

func (w *Write) describeUpdate() string {
	u := w.Update
	var b strings.Builder
	fmt.Fprintf(&b, "update {[%s][%s][%s], doc_as_upsert[%t]", w.Index, w.Type, w.ID, u.DocAsUpsert)
	if !u.Doc.IsMissing() {
		b.WriteString(", doc[" + describeIndex("null", "_doc", "null", encode(u.Doc)) + "]")
	}
	if u.Script != nil {
		b.WriteString(", script[" + u.Script.String() + "]")
	}
	if !u.Upsert.IsMissing() {
		b.WriteString(", upsert[" + describeIndex("null", "_doc", "null", encode(u.Upsert)) + "]")
	}
	fmt.Fprintf(&b, ", scripted_upsert[%t], detect_noop[%t]}", u.ScriptedUpsert, u.DetectNoop)
	return b.String()
}
