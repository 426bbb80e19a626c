using Hunsuan.Data;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Imports;

/// <summary>Steps of an import from one state to the next (การเปลี่ยนสถานะการนำเข้า), each taken by one only, whoever else tries at the same time.</summary>
internal static class ImportMoves
{
    extension(HunsuanDb db)
    {
        /// <summary>False where the import is in none of the states any more, or is not the user's to see.</summary>
        public async Task<bool> Move(Guid id, IReadOnlyCollection<ImportState> from, ImportState to, DateTimeOffset? endedAt, CancellationToken stop)
        {
            var states = from.ToArray();
            return await db.Imports
                .Where(i => i.Id == id && EF.Parameter(states).Contains(i.State))
                .ExecuteUpdateAsync(set => set.SetProperty(i => i.State, to).SetProperty(i => i.EndedAt, endedAt), stop) > 0;
        }
    }
}
