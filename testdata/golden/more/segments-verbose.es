# What the server's Lucene keeps of segments in memory

PUT prof-s
{"settings":{"number_of_replicas":0,"index.codec":"best_compression"},"mappings":{"properties":{"t":{"type":"text","term_vector":"yes"},"z":{"type":"text","norms":false,"index_options":"docs"},"y":{"type":"text","index_options":"freqs"},"a":{"type":"keyword"},"n":{"type":"long"},"b":{"type":"boolean"},"nd":{"type":"keyword","doc_values":false},"ni":{"type":"keyword","index":false},"c":{"type":"nested","properties":{"x":{"type":"keyword"}}}}}}

PUT prof-s/_doc/1?refresh
{"t":"a b b","z":"q","y":"w w","a":["x","y"],"n":1,"b":true,"nd":"p","ni":"o","c":[{"x":"1"},{"x":"2"}]}

POST prof-s/_bulk?refresh
{"index":{"_id":"3","routing":"r"}}
{}
{"index":{"_id":"4"}}
{"n":4}

GET prof-s/_segments?verbose

DELETE prof-s

PUT prof-s
{"settings":{"number_of_replicas":0},"mappings":{"properties":{"t":{"type":"text","fields":{"raw":{"type":"keyword"}}},"n":{"type":"long"},"ip":{"type":"ip"},"g":{"type":"geo_point"},"d":{"type":"date"}}}}

POST prof-s/_bulk?refresh
{"index":{"_id":"3","routing":"r"}}
{"t":"a b c","n":1,"ip":"1.2.3.4","g":"1,2","d":"2020-01-01"}
{"index":{"_id":"4"}}
{"n":4,"t":"x y"}

GET prof-s/_segments?verbose

DELETE prof-s

PUT prof-s
{"settings":{"number_of_replicas":0}}

GET prof-s/_segments?verbose

DELETE prof-s
