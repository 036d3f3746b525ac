# ONLY=prefix narrows golden and rest: make golden ONLY=documents/03
ONLY ?=
FUZZTIME ?= 30s

.PHONY: test tagged race vet golden rest ratchet fuzz bench differential analysis-differential lessons tour

test:
	go test ./...

# What is built with a tag only.
tagged:
	go test -tags ik ./engine/analysis/...
	go test -tags ik ./engine/enginetest/golden -run TestTagged -count=1

race:
	go test -race ./...

vet:
	go vet ./...

# The recorded scripts; with ONLY the differences are shown.
golden:
	go test ./engine/enginetest/golden -run TestGolden -count=1 -v -golden '$(ONLY)'

# The server's YAML suite; with ONLY the failures are shown.
rest:
	.ci/fetch-rest-suite
	go test ./engine/enginetest/restsuite -run TestRESTSuite -count=1 -v -rest '$(ONLY)'

# Add what passes now to the lists of what has to pass. Nothing is taken away.
ratchet:
	go test ./engine/enginetest/golden -run TestGolden -count=1 -update-ratchet
	go test ./engine/enginetest/restsuite -run TestRESTSuite -count=1 -update-ratchet

# Every fuzz target for FUZZTIME.
fuzz:
	@grep -rlE '^func Fuzz' --include='*_test.go' . | while read -r f; do \
	  for t in $$(sed -nE 's/^func (Fuzz[A-Za-z0-9_]*)\(.*/\1/p' $$f); do \
	    go test ./$$(dirname $$f) -run '^$$' -fuzz "^$$t\$$" -fuzztime $(FUZZTIME) || exit 1; \
	  done; \
	done

bench:
	go test ./... -run '^$$' -bench . -benchmem

# Random requests to the engine and to a real server, of all kinds or of one:
# make differential ORACLE_URL=http://host:port DIFF=TestMappings
DIFF ?= TestDifferential|TestMappings|TestDates|TestMutations|TestSearches|TestSearchMistakes|TestAnalysis|TestAnalysisMutations
differential:
	go test ./engine/enginetest/differential -run '^($(DIFF))$$' -count=1 -v -timeout 60m

# Random texts through every chain (ANALYSIS_TEXTS pairs a chain), and through random ones.
ANALYSIS_TEXTS ?= 130
analysis-differential:
	go test ./engine/analysis -run TestOracle -count=1 -timeout 60m -oracle-texts $(ANALYSIS_TEXTS)
	$(MAKE) differential DIFF='TestAnalysis|TestAnalysisMutations'

# The course against a server, and what it answers otherwise than the engine.
# It deletes and creates indices named lessons-*: make lessons ORACLE_URL=http://127.0.0.1:9200
lessons:
	go build -o esconsole .
	./esconsole run --check --url $(ORACLE_URL) scripts/en/*.es scripts/zh/*.es
	./esconsole diff scripts/en/*.es scripts/zh/*.es --against $(ORACLE_URL)

# The picture in the README, from its script.
tour:
	go run . play docs/tour.es --record docs/tour.svg --size 80x22
