import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.MMapDirectory;

/** Java Lucene on the same passages and queries; prints a line of name and value for each figure, as PeerMeasure.cs does. */
public final class LucenePeer {
    private static final int TOTAL_HITS_THRESHOLD = 1000;
    private static final double SETTLED = 0.05;
    private static final int WARM_UP = 2000;

    private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
    private final Path folder;
    private String[] words;
    private int[] sources;

    private LucenePeer(Path folder) {
        this.folder = folder;
    }

    /** Arguments: index or search, corpus folder, index folder, queries a round, most rounds. */
    public static void main(String[] args) throws Exception {
        LucenePeer peer = new LucenePeer(Paths.get(args[2]));
        Path corpus = Paths.get(args[1]);
        if (args[0].equals("index")) {
            List<String> passages = Files.readAllLines(corpus.resolve("passages.txt"), StandardCharsets.UTF_8);
            new LucenePeer(Paths.get(args[2] + "-warm")).index(passages.subList(0, Math.min(WARM_UP, passages.size())), false);
            peer.index(passages, true);
        } else {
            peer.readQueries(corpus.resolve("queries.txt"), Integer.parseInt(args[3]));
            peer.search(Integer.parseInt(args[4]));
        }
    }

    private void index(List<String> passages, boolean measured) throws IOException {
        long wall = System.nanoTime();
        long cpu = processCpu();
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(new BM25Similarity()).setMergeScheduler(new SerialMergeScheduler())
            .setMergePolicy(new LogDocMergePolicy()); // Keeps the numbers of the documents in the order in which they came.
        try (MMapDirectory directory = new MMapDirectory(folder); IndexWriter writer = new IndexWriter(directory, config)) {
            for (String passage : passages) {
                Document document = new Document();
                document.add(new TextField("body", passage, Field.Store.YES));
                writer.addDocument(document);
            }
            writer.commit();
            if (measured) {
                write("index wall s", (System.nanoTime() - wall) / 1e9);
                write("index cpu s", (processCpu() - cpu) / 1e9);
            }
            writer.forceMerge(1);
        }
    }

    private void search(int rounds) throws Exception {
        long started = System.nanoTime();
        long cpu = processCpu();
        try (DirectoryReader reader = DirectoryReader.open(new MMapDirectory(folder))) {
            write("open wall ms", (System.nanoTime() - started) / 1e6);
            write("open cpu ms", (processCpu() - cpu) / 1e6);
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new BM25Similarity());
            measure(searcher, rounds);
            for (int threads = 1; threads <= 2; threads++) {
                write("qps " + threads, throughput(searcher, threads));
            }
        }
        write("resident MB", residentBytes() / 1e6);
        write("disk MB", diskBytes() / 1e6);
    }

    private void measure(IndexSearcher searcher, int rounds) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double before = Double.MAX_VALUE;
        for (int round = 0; ; round++) {
            double[] times = new double[words.length];
            int hits = 0;
            long cpu = processCpu();
            long own = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < words.length; i++) {
                long started = System.nanoTime();
                hits += find(searcher, words[i], sources[i]) ? 1 : 0;
                times[i] = (System.nanoTime() - started) / 1e6;
            }
            double each = (threads.getCurrentThreadCpuTime() - own) / 1e6 / words.length;
            if (round + 1 >= rounds || Math.abs(each - before) < SETTLED * before) {
                Arrays.sort(times);
                write("cpu ms", each);
                write("cpu all threads ms", (processCpu() - cpu) / 1e6 / words.length);
                write("p50 ms", times[times.length / 2]);
                write("p95 ms", times[times.length * 95 / 100]);
                write("p99 ms", times[times.length * 99 / 100]);
                write("hit@10", (double) hits / words.length);
                write("queries", words.length);
                write("rounds", round + 1);
                return;
            }
            before = each;
        }
    }

    private double throughput(IndexSearcher searcher, int count) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        Thread[] threads = new Thread[count];
        long started = System.nanoTime();
        for (int t = 0; t < count; t++) {
            threads[t] = new Thread(() -> {
                try {
                    for (int i; (i = next.getAndIncrement()) < words.length; ) {
                        find(searcher, words[i], sources[i]);
                    }
                } catch (IOException fault) {
                    throw new java.io.UncheckedIOException(fault);
                }
            });
            threads[t].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return words.length / ((System.nanoTime() - started) / 1e9);
    }

    private boolean find(IndexSearcher searcher, String text, int source) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream tokens = analyzer.tokenStream("body", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                query.add(new TermQuery(new Term("body", term.toString())), BooleanClause.Occur.SHOULD);
            }
            tokens.end();
        }
        TopScoreDocCollector collector = TopScoreDocCollector.create(10, TOTAL_HITS_THRESHOLD);
        searcher.search(query.build(), collector);
        boolean found = false;
        for (ScoreDoc hit : collector.topDocs().scoreDocs) {
            found |= hit.doc == source & !searcher.doc(hit.doc).get("body").isEmpty();
        }
        return found;
    }

    private void readQueries(Path file, int count) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        words = lines.stream().limit(count).map(line -> line.substring(line.indexOf('\t') + 1)).toArray(String[]::new);
        sources = lines.stream().limit(count).mapToInt(line -> Integer.parseInt(line.substring(0, line.indexOf('\t')))).toArray();
    }

    private static long processCpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long residentBytes() throws IOException {
        try (Stream<String> lines = Files.lines(Paths.get("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024).sum();
        }
    }

    private long diskBytes() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void write(String name, double value) {
        System.out.println(name + "=" + String.format(Locale.ROOT, "%.9g", value));
    }
}
