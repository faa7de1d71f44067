namespace InternAssistant.Indexing;

/// <summary>Counts what a run does and tells whoever watches.</summary>
internal sealed class ProgressWatch(IProgress<IndexProgress>? listener, TimeProvider clock)
{
    private readonly long started = clock.GetTimestamp();
    private int files;
    private int filesInAll;
    private int reused;
    private int passages;

    /// <summary>How many files were unchanged.</summary>
    public int Reused => reused;

    /// <summary>Reading begins, perhaps anew.</summary>
    public void Start(int count)
    {
        (files, filesInAll, reused) = (0, count, 0);
        Tell(IndexStage.Reading);
    }

    public void FileRead(bool isReused)
    {
        files++;
        reused += isReused ? 1 : 0;
        Tell(IndexStage.Reading);
    }

    public void Writing(int count)
    {
        passages = count;
        Tell(IndexStage.Writing);
    }

    public void Checking() => Tell(IndexStage.Checking);

    private void Tell(IndexStage stage) => listener?.Report(new IndexProgress(stage, files, filesInAll, reused, passages, clock.GetElapsedTime(started)));
}
