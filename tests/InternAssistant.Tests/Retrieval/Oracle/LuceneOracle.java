import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.Version;

/**
 * What Apache Lucene makes of texts and queries. Reads one request a line and answers each with one line:
 *
 *   version              the version of Lucene
 *   tokenize TEXT        the words of StandardTokenizer
 *   analyze TEXT         the terms of EnglishAnalyzer
 *   stem TEXT            the stems of the words, which stand between spaces, of PorterStemFilter
 *   index K1 B TEXT...   an index of one field with one text a document, as a space and the text each: how many there are
 *   search TEXT          every document that has a term of the text, best first, as DOCUMENT:SCORE
 *
 * A TEXT is printable ASCII; any other code unit, the space and the backslash are a backslash and four hexadecimal digits.
 * Words and terms are START:END:POSITION:TEXT with a space between them.
 */
public final class LuceneOracle {
    private static final String FIELD = "text";
    private static final Analyzer ENGLISH = new EnglishAnalyzer();
    private static final Analyzer WORDS = of(new StandardTokenizer());
    private static final Analyzer STEMS = stemmer();
    private static IndexSearcher searcher;

    public static void main(String[] arguments) throws IOException {
        BooleanQuery.setMaxClauseCount(Integer.MAX_VALUE);
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        PrintStream answers = new PrintStream(System.out, true, "US-ASCII");
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            String[] request = line.split(" ", -1);
            answers.print(answer(request) + "\n");
            answers.flush();
        }
    }

    private static String answer(String[] request) throws IOException {
        switch (request[0]) {
            case "version":
                return Version.LATEST.toString();
            case "tokenize":
                return tokens(WORDS, read(request[1]));
            case "analyze":
                return tokens(ENGLISH, read(request[1]));
            case "stem":
                return tokens(STEMS, read(request[1]));
            case "index":
                return index(request);
            case "search":
                return search(read(request[1]));
            default:
                throw new IOException("Unknown request: " + request[0]);
        }
    }

    private static String tokens(Analyzer analyzer, String text) throws IOException {
        StringJoiner tokens = new StringJoiner(" ");
        try (TokenStream stream = analyzer.tokenStream(FIELD, text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                tokens.add(offset.startOffset() + ":" + offset.endOffset() + ":" + position + ":" + write(term));
            }
        }
        return tokens.toString();
    }

    private static String index(String[] request) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        BM25Similarity similarity = new BM25Similarity(Float.parseFloat(request[1]), Float.parseFloat(request[2]));
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(ENGLISH).setSimilarity(similarity))) {
            for (int i = 3; i < request.length; i++) {
                Document document = new Document();
                document.add(new TextField(FIELD, read(request[i]), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setSimilarity(similarity);
        searcher.setQueryCache(null);
        return Integer.toString(searcher.getIndexReader().numDocs());
    }

    private static String search(String text) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String term : terms(text)) {
            query.add(new TermQuery(new Term(FIELD, term)), Occur.SHOULD);
        }
        TopScoreDocCollector collector = TopScoreDocCollector.create(
            Math.max(1, searcher.getIndexReader().maxDoc()), Integer.MAX_VALUE);
        searcher.search(query.build(), collector);
        StringJoiner hits = new StringJoiner(" ");
        for (ScoreDoc hit : collector.topDocs().scoreDocs) {
            hits.add(hit.doc + ":" + hit.score);
        }
        return hits.toString();
    }

    private static List<String> terms(String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = ENGLISH.tokenStream(FIELD, text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
        }
        return terms;
    }

    private static Analyzer of(Tokenizer tokenizer) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(tokenizer);
            }
        };
    }

    private static Analyzer stemmer() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new WhitespaceTokenizer();
                return new TokenStreamComponents(words, new PorterStemFilter(words));
            }
        };
    }

    private static String write(CharSequence text) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit > ' ' && unit <= '~' && unit != '\\') {
                written.append(unit);
            } else {
                written.append('\\').append(Integer.toHexString(0x10000 | unit), 1, 5);
            }
        }
        return written.toString();
    }

    private static String read(String written) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char unit = written.charAt(i);
            if (unit == '\\') {
                unit = (char) Integer.parseInt(written.substring(i + 1, i + 5), 16);
                i += 4;
            }
            text.append(unit);
        }
        return text.toString();
    }
}
