using InternAssistant.Retrieval.Index;

namespace InternAssistant.Tests.Retrieval.Index;

public class PostingBlocksTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(200, 1)]
    [InlineData(200, 200)]
    [InlineData(60_000, 3)]
    [InlineData(60_000, 60_000)]
    [InlineData(10_000_000, 100)]
    [InlineData(2, 10_000_000)]
    public void A_block_of_any_width_and_length_is_read_as_it_was_written(int mostGap, int mostFrequency)
    {
        var random = new Random(mostGap + mostFrequency);
        for (var count = 1; count <= PostingBlocks.Size; count++)
        {
            // Given
            var before = random.Next(-1, 100);
            var postings = new Posting[count];
            for (int i = 0, passage = before; i < count; i++)
            {
                postings[i] = new Posting(passage += 1 + random.Next(mostGap), 1 + random.Next(mostFrequency));
            }

            // When
            var bytes = new ByteList();
            PostingBlocks.Encode(bytes, postings, before);
            var (passages, frequencies) = (new int[PostingBlocks.Size], new int[PostingBlocks.Size]);
            PostingBlocks.Decode(bytes.Pieces().SelectMany(piece => piece.ToArray()).ToArray(), before, count, passages, frequencies);

            // Then
            Assert.Equal(postings, passages.Zip(frequencies, (passage, frequency) => new Posting(passage, frequency)).Take(count));
        }
    }
}
