using Hunsuan.Shared;

namespace Hunsuan.Demo;

/// <summary>What is done for a demo can't be refused by a user's fault (ผลของงานในระบบสาธิต).</summary>
internal static class DemoResult
{
    extension<T>(Result<T> result)
    {
        /// <exception cref="InvalidOperationException">It was refused, which is a mistake of ours.</exception>
        public T Sound => result.Succeeded ? result.Value! : throw new InvalidOperationException(string.Join("; ", result.Problems.Select(p => p.Message.English)));
    }
}
