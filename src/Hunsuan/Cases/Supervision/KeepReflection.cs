using Hunsuan.Access;
using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Cases.Supervision;

/// <summary>Keeps what somebody thinks about the own work, and takes it away again (เขียนและลบบันทึกสะท้อนคิด); the log knows that it was done, not what was thought.</summary>
public sealed class KeepReflection(HunsuanDb db, CurrentUser user, Activity activity, ReflectionReaders readers, TimeProvider clock)
{
    public sealed record Input
    {
        public string? Words { get; set; }

        /// <summary>Null for the author alone.</summary>
        public Guid? Reader { get; set; }

        public IEnumerable<Problem> Check()
        {
            if (Words.IsBlank) yield return new(nameof(Words), ReflectionTexts.WordsRequired);
            if (Words?.Length > Reflection.WordsMaxLength) yield return new(nameof(Words), CaseTexts.TooLong.With(Reflection.WordsMaxLength));
        }
    }

    public async Task<Result<Reflection>> Write(Input input, CancellationToken stop = default)
    {
        if (input.Check().ToList() is { Count: > 0 } problems) return problems;
        if (input.Reader is { } reader && (await readers.All(stop)).All(r => r.Id != reader)) return new Problem(nameof(input.Reader), ReflectionTexts.ReaderWrong);
        var reflection = new Reflection { Id = Ids.New(), AuthorId = user.Id, ReaderId = input.Reader, Words = input.Words!.Trim(), At = clock.GetUtcNow() };
        db.Add(reflection);
        await activity.Save(ActivityKind.ReflectionWritten, stop);
        return reflection;
    }

    /// <exception cref="OutOfAreaException">It is not the user's own.</exception>
    public async Task<Result<Reflection>> Remove(Guid id, CancellationToken stop = default)
    {
        var reflection = await db.Reflections.SingleOrDefaultAsync(r => r.Id == id && r.AuthorId == user.Id, stop) ?? throw new OutOfAreaException("reflections");
        db.Remove(reflection);
        await activity.Save(ActivityKind.ReflectionRemoved, stop);
        return reflection;
    }
}
