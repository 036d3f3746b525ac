package settings

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// maxShards is how many shards an index may have.
const maxShards = 1024

const minInt = math.MinInt32

var infinity = math.Inf(1)

// threshold is the time after which a slow log tells of an operation.
var threshold = times(-time.Millisecond, "-1")

var logLevel = anyCase(oneOf(wrongf("No enum constant org.elasticsearch.index.SlowLogLevel.%s"), "WARN", "INFO", "DEBUG", "TRACE"))

// wrongf makes the error of oneOf from a format with one %s.
func wrongf(format string) func(string) *eserr.Error {
	return func(text string) *eserr.Error { return eserr.IllegalArgument(format, text) }
}

var codecs = oneOf(wrongf("unknown value for [index.codec] must be one of [default, best_compression] but was: %s"),
	"default", "best_compression", "lucene_default", "Lucene87", "Lucene86", "Lucene84", "Lucene80", "Lucene70")

func compoundFormat(_ *checker, _, text string) *eserr.Error {
	text = strings.TrimSpace(text)
	if strings.EqualFold(text, "true") || strings.EqualFold(text, "false") {
		return nil
	}
	f, err := parseDouble(text)
	switch {
	case err != nil:
		return eserr.IllegalArgument("Expected a boolean or a value in the interval [0..1] but was: [%s]", text).Wrap(eserr.NumberFormat(text))
	case f < 0 || f > 1:
		return eserr.IllegalArgument("NoCFSRatio must be in the interval [0..1] but was: [%s]", java.DoubleString(f))
	}
	return nil
}

func sourceChars(c *checker, key, text string) *eserr.Error {
	if _, err := strconv.ParseInt(text, 10, 32); err == nil || text == "" {
		return nil
	}
	return booleans(c, key, text)
}

func sortOrder(_ *checker, _, text string) *eserr.Error {
	if !strings.EqualFold(text, "asc") && !strings.EqualFold(text, "desc") {
		return eserr.IllegalArgument("Illegal sort order:%s", text)
	}
	return nil
}

func sortMode(_ *checker, _, text string) *eserr.Error {
	upper := strings.ToUpper(text)
	switch {
	case upper == "MAX" || upper == "MIN":
		return nil
	case slices.Contains([]string{"SUM", "AVG", "MEDIAN"}, upper):
		return eserr.IllegalArgument("Illegal index sort mode:[%s], must be one of [MAX, MIN]", upper)
	}
	return eserr.IllegalArgument("Illegal sort mode: %s", text)
}

func activeShards(_ *checker, _, text string) *eserr.Error {
	if text == "all" {
		return nil
	}
	n, err := strconv.ParseInt(text, 10, 32)
	switch {
	case err != nil:
		return eserr.IllegalArgument("cannot parse ActiveShardCount[%s]", text).Wrap(eserr.IntegerFormat(text))
	case n < 0:
		return eserr.IllegalArgument("shard count cannot be a negative value")
	}
	return nil
}

// AutoExpand is a value of index.auto_expand_replicas: the replicas that fit the
// number of nodes, between two bounds.
type AutoExpand struct {
	Min, Max int
	Enabled  bool
}

// ParseAutoExpand reads index.auto_expand_replicas.
func ParseAutoExpand(text string) (AutoExpand, *eserr.Error) {
	if text == "false" {
		return AutoExpand{}, nil
	}
	dash := strings.IndexByte(text, '-')
	fail := func() *eserr.Error {
		return eserr.IllegalArgument("failed to parse [index.auto_expand_replicas] from value: [%s] at index %d", text, dash)
	}
	if dash < 0 {
		return AutoExpand{}, fail()
	}
	least, err := strconv.ParseInt(text[:dash], 10, 32)
	if err != nil {
		return AutoExpand{}, fail().Wrap(eserr.IntegerFormat(text[:dash]))
	}
	most := int64(math.MaxInt32)
	if text[dash+1:] != "all" {
		if most, err = strconv.ParseInt(text[dash+1:], 10, 32); err != nil {
			return AutoExpand{}, fail().Wrap(eserr.IntegerFormat(text[dash+1:]))
		}
	}
	if least > most {
		return AutoExpand{}, eserr.IllegalArgument("[index.auto_expand_replicas] minReplicas must be =< maxReplicas but wasn't %d > %d", least, most)
	}
	return AutoExpand{Min: int(least), Max: int(most), Enabled: true}, nil
}

// Replicas is how many replicas that many data nodes get; ok is false if they
// are left as they are.
func (a AutoExpand) Replicas(nodes int) (n int, ok bool) {
	most := min(a.Max, nodes-1)
	if !a.Enabled || a.Min > most {
		return 0, false
	}
	return most, true
}

func autoExpand(_ *checker, _, text string) *eserr.Error {
	_, err := ParseAutoExpand(text)
	return err
}

// routingShards checks that the shards can be split into so many.
func routingShards(c *checker, key, text string) *eserr.Error {
	if err := ints(1)(c, key, text); err != nil {
		return err
	}
	n, _ := strconv.Atoi(text)
	shardsText := same("index.number_of_shards", "1")(c.all)
	shards, err := strconv.Atoi(shardsText)
	switch {
	case err != nil:
		return notANumber("index.number_of_shards", shardsText)
	case shards < 1:
		return tooSmall("index.number_of_shards", shardsText, "1")
	case shards > maxShards:
		return tooLarge("index.number_of_shards", shardsText, strconv.Itoa(maxShards))
	case n < shards:
		return eserr.IllegalArgument("index.number_of_routing_shards [%d] must be >= index.number_of_shards [%d]", n, shards)
	case n%shards != 0:
		return eserr.IllegalArgument("the number of source shards [%d] must be a factor of [%d]", shards, n)
	}
	return nil
}

// similarities checks the names of an index's own similarities.
func similarities(_ *checker, key, _ string) *eserr.Error {
	name, _, grouped := strings.Cut(strings.TrimPrefix(key, "index.similarity."), ".")
	if !grouped {
		return eserr.New(500, "settings_exception", "Failed to get setting group for [] setting prefix and setting [%s] because of a missing '.'", name)
	}
	if slices.Contains([]string{"BM25", "boolean", "classic"}, name) {
		return eserr.IllegalArgument("illegal value for [index.similarity.%s] cannot redefine built-in similarity", name)
	}
	return nil
}
